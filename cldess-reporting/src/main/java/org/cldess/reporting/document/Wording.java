package org.cldess.reporting.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cldess.disclosure.Audience;
import org.cldess.language.Words;

/**
 * The few words that belong to the look of a report rather than to what it says, the same in every format.
 */
public final class Wording {
    private static final Words WORDS =
            Words.beside(name -> Optional.ofNullable(Wording.class.getResourceAsStream(name)));

    private final Locale locale;

    /**
     * The words in a language.
     *
     * @param locale the reader's language
     */
    public Wording(Locale locale) {
        this.locale = locale;
    }

    /**
     * For whom the report is: « Version publique », « Version comité ».
     *
     * @param audience the audience
     * @return the words
     */
    public String audience(Audience audience) {
        return switch (audience) {
            case PUBLIC -> say("audience.public");
            case PARTNER -> say("audience.partner");
            case COMMITTEE -> say("audience.committee");
            case FACILITATOR -> say("audience.facilitator");
        };
    }

    /**
     * Which day's facts are shown: « au 30 juin 2014 ».
     *
     * @param day the day
     * @return the words, without a capital
     */
    public String asOf(LocalDate day) {
        return say("as-of", day);
    }

    /**
     * The caption of a table: « Tableau 3 – Avancement ».
     *
     * @param number the table's place among the tables of the report, from 1; tables of the data of a chart do not count
     * @return what stands before the caption itself
     */
    public String table(int number) {
        return say("table", number);
    }

    /**
     * The title of a chart: « Graphique 2 – La Région apporte la moitié ».
     *
     * @param number the chart's place among the charts of the report, from 1
     * @return what stands before the title itself
     */
    public String figure(int number) {
        return say("figure", number);
    }

    /**
     * What the table of a chart's data is called: « Données du graphique 2 ». Its own caption follows after a dash.
     *
     * @param number the chart's number
     * @return the words, without a dash
     */
    public String figureData(int number) {
        return say("figure.data", number);
    }

    /**
     * What a gap in a table shows: « – », « s. o. », « réservé ».
     *
     * @param gap why nothing is shown
     * @return the sign or words that are seen
     */
    public String shown(Cell.Gap gap) {
        return switch (gap) {
            case MISSING -> "–";
            case NOT_APPLICABLE -> say("gap.not-applicable.short");
            case RESERVED -> say("gap.reserved");
        };
    }

    /**
     * What a gap in a table says to who hears it: « non renseigné », « sans objet », « réservé ».
     *
     * @param gap why nothing is shown
     * @return the words that are heard
     */
    public String spoken(Cell.Gap gap) {
        return switch (gap) {
            case MISSING -> say("gap.missing");
            case NOT_APPLICABLE -> say("gap.not-applicable");
            case RESERVED -> say("gap.reserved");
        };
    }

    /** {@return « Non renseigné : », before the headings of columns in which no row has anything} */
    String unsaid(Cell.Gap gap) {
        return switch (gap) {
            case MISSING -> say("columns.missing");
            case NOT_APPLICABLE -> say("columns.not-applicable");
            case RESERVED -> say("columns.reserved");
        };
    }

    /**
     * What stands before the running text of a notice for who does not see its frame: « Attention », « À savoir ».
     *
     * @param kind the kind of notice
     * @return the word, or nothing where the text needs none
     */
    public String notice(Notice.Kind kind) {
        return switch (kind) {
            case WARNING -> say("notice.warning");
            case INFORMATION -> say("notice.information");
            case VERDICT, NOTHING_YET, RESERVED -> "";
        };
    }

    /**
     * The heading of the table of contents.
     *
     * @return « Sommaire »
     */
    public String contents() {
        return say("contents");
    }

    /**
     * What the caption of a table says again on its next page.
     *
     * @return « suite »
     */
    public String continued() {
        return say("continued");
    }

    /**
     * What stands before a page's number; the number of pages follows after " / ".
     *
     * @return « page », with a space that does not break
     */
    public String page() {
        return say("page");
    }

    /**
     * The link that leaps over the head of a page.
     *
     * @return « Aller au contenu »
     */
    public String skipToContent() {
        return say("skip");
    }

    /**
     * The heading of the acronyms that a report uses.
     *
     * @return « Sigles »
     */
    public String acronyms() {
        return say("acronyms");
    }

    /** What an acronym stands for, if it is one of those that reports spell out. */
    Optional<String> acronym(String acronym) {
        String key = "acronym." + acronym;
        return WORDS.keys(locale).contains(key) ? Optional.of(say(key)) : Optional.empty();
    }

    /**
     * The note on accessibility.
     *
     * @return a sentence
     */
    public String accessibility() {
        return say("accessibility");
    }

    /**
     * What leads to the figures behind a chart.
     *
     * @param number the chart's number
     * @return « Voir les chiffres du graphique 2 »
     */
    public String showData(int number) {
        return say("figure.show", number);
    }

    /**
     * What stands before the first field of a page.
     *
     * @return « À remplir à l’écran, puis à imprimer : la page n’enregistre et n’envoie rien. »
     */
    public String fillIn() {
        return say("fill-in");
    }

    /**
     * The label of a box that narrows a page to some of its sections.
     *
     * @return « Chercher dans cette page »
     */
    public String find() {
        return say("find");
    }

    /**
     * What is said once something was typed into it.
     *
     * @param left how many sections show
     * @param all how many there are
     * @return « Parties affichées : 3 sur 12. »
     */
    public String found(String left, String all) {
        return say("find.count", left, all);
    }

    /**
     * What stands above a table of which a narrow screen shows the left alone.
     *
     * @return « Ce tableau continue à droite → »
     */
    public String scrolls() {
        return say("table.scrolls");
    }

    /**
     * {@return the day to which the footer refers: « Données au 30 juin 2014 »}
     *
     * @param day the day
     */
    public String dataAsOf(LocalDate day) {
        return say("data-as-of", day);
    }

    private String say(String key, Object... arguments) {
        return WORDS.message(key, arguments).say(locale);
    }
}
