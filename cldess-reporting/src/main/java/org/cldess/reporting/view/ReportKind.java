package org.cldess.reporting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.language.Localizable;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Report;
import org.cldess.rulebook.Rulebook;
import org.cldess.territory.Gazetteer;

/**
 * A kind of report that can be created from any dossier (<i>{@index "modèle de document"}</i>).
 * {@link org.cldess.reporting.Reports} has the built-in kinds; a custom kind is created with
 * {@link #of(String, Localizable, Function)} and is used like them.
 *
 * <pre>{@code
 * ReportKind balance = ReportKind.of("bilan", WORDS.message("title"), BalanceReport::of);
 * for (ReportKind kind : Reports.with(balance)) {
 *     Format.PDF.write(kind.of(view), output(kind));
 * }
 * }</pre>
 */
public final class ReportKind {
    private final String name;
    private final Localizable title;
    private final Function<View, Report> content;
    private final Purpose purpose;
    private final Predicate<Dossier> concerns;
    private final UnaryOperator<View> looking;

    /** What the report holds and for whom. */
    private record Purpose(Optional<Localizable> holds, List<Reader> first, List<Reader> others) {
        static final Purpose UNSTATED = new Purpose(Optional.empty(), List.of(), List.of());
    }

    private ReportKind(
            String name,
            Localizable title,
            Function<View, Report> content,
            Purpose purpose,
            Predicate<Dossier> concerns,
            UnaryOperator<View> looking) {
        this.name = name;
        this.title = title;
        this.content = content;
        this.purpose = purpose;
        this.concerns = concerns;
        this.looking = looking;
    }

    /**
     * Creates a kind of report. It applies to every dossier, unless {@link #concerning} restricts it.
     *
     * @param name its file name, the same in every language; the report itself must have the same
     * {@link Report#named name}
     * @param title its title in links from other documents, in both languages
     * @param content the function that creates the report from a view of a dossier
     * @return the kind
     * @throws IllegalArgumentException if the name is not made of a letter a–z, then a–z, 0–9 and hyphens
     */
    public static ReportKind of(String name, Localizable title, Function<View, Report> content) {
        Report.requireName(name);
        return new ReportKind(name, title, content, Purpose.UNSTATED, dossier -> true, UnaryOperator.identity());
    }

    /**
     * Returns a copy of this kind with what the report holds, which the home page of a
     * {@link org.cldess.reporting.ReportSet} says.
     *
     * @param sentence the sentence, in both languages: « Où en est chaque action, et ce qui est en retard. »
     * @return a changed copy
     */
    public ReportKind holding(Localizable sentence) {
        return stating(new Purpose(Optional.of(sentence), purpose.first(), purpose.others()));
    }

    /**
     * Returns a copy of this kind for readers whose questions it answers first. The home page shows them at most three
     * such documents.
     *
     * @param readers the readers
     * @return a changed copy
     */
    public ReportKind firstFor(Reader... readers) {
        return stating(new Purpose(purpose.holds(), List.of(readers), purpose.others()));
    }

    /**
     * Returns a copy of this kind for other readers, who also find something in it.
     *
     * @param readers the readers
     * @return a changed copy
     */
    public ReportKind alsoFor(Reader... readers) {
        return stating(new Purpose(purpose.holds(), purpose.first(), List.of(readers)));
    }

    private ReportKind stating(Purpose other) {
        return new ReportKind(name, title, content, other, concerns, looking);
    }

    /**
     * Returns a copy of this kind for some dossiers only.
     *
     * @param which the predicate of the dossiers that have content for this report
     * @return a changed copy
     */
    public ReportKind concerning(Predicate<Dossier> which) {
        return new ReportKind(name, title, content, purpose, which, looking);
    }

    /**
     * Returns the file name of the report, the same in every language.
     *
     * @return the name, made of a–z, 0–9 and hyphens, such as {@code tableau-de-bord}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the title of the report in links from other documents.
     *
     * @return the title, in French and in English: « Tableau de bord »
     */
    public Localizable title() {
        return title;
    }

    /**
     * Returns what the report holds.
     *
     * @return a sentence in both languages; empty if {@link #holding} was not called
     */
    public Optional<Localizable> holds() {
        return purpose.holds();
    }

    /**
     * Checks whether the report answers the first questions of a reader.
     *
     * @param reader the reader
     * @return true if it does
     */
    public boolean isFirstFor(Reader reader) {
        return purpose.first().contains(reader);
    }

    /**
     * Returns for whom the report is made.
     *
     * @return the readers, those whose first questions it answers first; empty if none were stated
     */
    public List<Reader> readers() {
        return Stream.concat(purpose.first().stream(), purpose.others().stream())
                .distinct()
                .toList();
    }

    /**
     * Returns a copy of this kind with links to other documents about the dossier, in all their formats, in a separate
     * section.
     *
     * @param documents the links, each with a text that makes sense when read alone; empty for no such section
     * @return a changed copy
     */
    public ReportKind relatedTo(List<Inline.Link> documents) {
        return looking(view -> view.relatedTo(documents));
    }

    /**
     * Returns a copy of this kind with the findings of another rulebook than the built-in French one.
     *
     * @param rules the rulebook, such as the built-in one with one more rule
     * @return a changed copy
     */
    public ReportKind under(Rulebook rules) {
        return looking(view -> view.under(rules));
    }

    /**
     * Returns a copy of this kind with commune names and distances from another gazetteer than the built-in one of
     * France: a newer one, or that of another country.
     *
     * @param places the gazetteer
     * @return a changed copy
     */
    public ReportKind with(Gazetteer places) {
        return looking(view -> view.with(places));
    }

    private ReportKind looking(UnaryOperator<View> further) {
        return new ReportKind(name, title, content, purpose, concerns, view -> further.apply(looking.apply(view)));
    }

    /**
     * Creates the report on a dossier. The dossier is restricted once to the facts up to the day and to the content
     * that the audience may see. Every figure, list and sentence comes from this view, so that nothing hidden can be
     * computed from the report. To create several reports, create one {@link View} for all of them.
     *
     * @param dossier the whole dossier
     * @param day the date of the facts
     * @param audience the audience
     * @param locale the language: English for an English locale, French for any other
     * @return the report; the same arguments always give the same content
     */
    public Report of(Dossier dossier, LocalDate day, Audience audience, Locale locale) {
        return of(View.of(dossier, day, audience, locale));
    }

    /**
     * Creates the report from a view. The rules, gazetteer and links of this kind override those of the view.
     *
     * @param view the view, shared by all reports of a run
     * @return the report; the same view always gives the same content
     * @throws IllegalStateException if the report has another name than this kind
     */
    public Report of(View view) {
        Report report = content.apply(looking.apply(view));
        if (!report.name().equals(name)) {
            throw new IllegalStateException(
                    "The report \"" + report.name() + "\" is of the kind \"" + name + "\": name both alike");
        }
        return report.finished();
    }

    /**
     * Checks whether a dossier has content for this report. If it has none, the report says so in a sentence, and other
     * documents need not link to it.
     *
     * @param dossier the dossier
     * @return true unless the dossier lacks the subject of this kind of report, which
     *     {@link org.cldess.reporting.Reports} lists for each built-in kind; always true for a kind that was not
     *     restricted by {@link #concerning}
     */
    public boolean concerns(Dossier dossier) {
        return this.concerns.test(dossier);
    }

    @Override
    public String toString() {
        return name;
    }
}
