package org.cldess.reporting.document;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.language.Words;

/** The few texts that belong to the layout of a report rather than to its content, the same in every format. */
public final class Wording {
    private static final Words WORDS =
            Words.beside(name -> Optional.ofNullable(Wording.class.getResourceAsStream(name)));

    private final Locale locale;

    /**
     * Creates the texts in a language.
     *
     * @param locale the reader's language
     */
    public Wording(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the audience of a report: « Version publique », « Version comité ».
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
     * Returns the date of the facts: « au 30 juin 2014 ».
     *
     * @param day the day
     * @return the text, without a capital letter
     */
    public String asOf(LocalDate day) {
        return say("as-of", day);
    }

    /**
     * Returns the number of a table for its caption: « Tableau 3 – Avancement ».
     *
     * @param number the number of the table in the report, from 1; tables of chart data do not count
     * @return the text before the caption itself
     */
    public String table(int number) {
        return say("table", number);
    }

    /**
     * Returns the number of a chart for its title: « Graphique 2 – La Région apporte la moitié ».
     *
     * @param number the number of the chart in the report, from 1
     * @return the text before the title itself
     */
    public String figure(int number) {
        return say("figure", number);
    }

    /**
     * Returns the name of the data table of a chart: « Données du graphique 2 ». Its own caption follows after a dash.
     *
     * @param number the chart's number
     * @return the text, without a dash
     */
    public String figureData(int number) {
        return say("figure.data", number);
    }

    /**
     * Returns the visible sign of a gap in a table: « – », « s. o. », « réservé ».
     *
     * @param gap the gap
     * @return the sign or text
     */
    public String shown(Cell.Gap gap) {
        return switch (gap) {
            case MISSING -> "–";
            case NOT_APPLICABLE -> say("gap.not-applicable.short");
            case RESERVED -> say("gap.reserved");
        };
    }

    /**
     * Returns the text that screen readers read for a gap in a table: « non renseigné », « sans objet », « réservé ».
     *
     * @param gap the gap
     * @return the text
     */
    public String spoken(Cell.Gap gap) {
        return switch (gap) {
            case MISSING -> say("gap.missing");
            case NOT_APPLICABLE -> say("gap.not-applicable");
            case RESERVED -> say("gap.reserved");
        };
    }

    /** {@return « Non renseigné : », before the headings of columns without any content} */
    String unsaid(Cell.Gap gap) {
        return switch (gap) {
            case MISSING -> say("columns.missing");
            case NOT_APPLICABLE -> say("columns.not-applicable");
            case RESERVED -> say("columns.reserved");
        };
    }

    /** Returns a notice in the place of a table without rows: « Dépenses : aucune ligne. » */
    Notice empty(Table table) {
        return Notice.of(Notice.Kind.NOTHING_YET, table.caption().then(say("table.empty")));
    }

    /**
     * Returns the word before the text of a notice, for readers who do not see its frame: « Attention », « À savoir ».
     *
     * @param kind the kind of notice
     * @return the word, or an empty text if it is not needed
     */
    public String notice(Notice.Kind kind) {
        return switch (kind) {
            case WARNING -> say("notice.warning");
            case INFORMATION -> say("notice.information");
            case VERDICT, NOTHING_YET, RESERVED -> "";
        };
    }

    /**
     * Returns the heading of the table of contents.
     *
     * @return « Sommaire »
     */
    public String contents() {
        return say("contents");
    }

    /**
     * Returns the addition to the caption of a table that continues on the next page.
     *
     * @return « suite »
     */
    public String continued() {
        return say("continued");
    }

    /**
     * Returns the text before a page number; the number of pages follows after " / ".
     *
     * @return « page », with a no-break space
     */
    public String page() {
        return say("page");
    }

    /**
     * Returns the text of the link that skips the page header.
     *
     * @return « Aller au contenu »
     */
    public String skipToContent() {
        return say("skip");
    }

    /**
     * Returns the heading of the list of acronyms.
     *
     * @return « Sigles »
     */
    public String acronyms() {
        return say("acronyms");
    }

    /** Returns the full form of an acronym if reports spell it out. */
    Optional<String> acronym(String acronym) {
        String key = "acronym." + acronym;
        return WORDS.keys(locale).contains(key) ? Optional.of(say(key)) : Optional.empty();
    }

    /**
     * Returns the note on accessibility.
     *
     * @return a sentence
     */
    public String accessibility() {
        return say("accessibility");
    }

    /**
     * Returns the text of the link to the data of a chart.
     *
     * @param number the chart's number
     * @return « Voir les chiffres du graphique 2 »
     */
    public String showData(int number) {
        return say("figure.show", number);
    }

    /**
     * Returns the text before the first input field of a page.
     *
     * @return « À remplir à l’écran, puis à imprimer : la page n’enregistre et n’envoie rien. »
     */
    public String fillIn() {
        return say("fill-in");
    }

    /**
     * Returns the label of the search box that filters the sections of a page.
     *
     * @return « Chercher dans cette page »
     */
    public String find() {
        return say("find");
    }

    /**
     * Returns the message after typing in the search box.
     *
     * @param left the number of visible sections
     * @param all the number of all sections
     * @return « Parties affichées : 3 sur 12. »
     */
    public String found(String left, String all) {
        return say("find.count", left, all);
    }

    /**
     * Returns the text above a table that is too wide for a narrow screen.
     *
     * @return « Ce tableau continue à droite → »
     */
    public String scrolls() {
        return say("table.scrolls");
    }

    /**
     * {@return the date of the data for the footer: « Données au 30 juin 2014 »}
     *
     * @param day the day
     */
    public String dataAsOf(LocalDate day) {
        return say("data-as-of", day);
    }

    /**
     * Returns the line about a whole report, the same at the head and at the foot of its pages: the date of the data,
     * the audience, and when the report was made if it states that.
     *
     * @param report the report
     * @param state the version or state of the text; empty if it has neither
     * @return « Données au 30 juin 2014 · Version publique · Projet · Établi le 2 juillet 2014 à 9 h 05 »
     */
    public String edition(Report report, Phrase state) {
        Edition edition = report.edition();
        return Stream.of(
                        dataAsOf(edition.day()),
                        audience(edition.audience()),
                        state.plain(),
                        report.madeAt().map(this::made).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\u00A0· "));
    }

    private String made(ZonedDateTime moment) {
        return say("made-at", moment.toLocalDate(), moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
    }

    private String say(String key, Object... arguments) {
        return WORDS.message(key, arguments).say(locale);
    }

    @Override
    public String toString() {
        return "Wording in " + locale;
    }
}
