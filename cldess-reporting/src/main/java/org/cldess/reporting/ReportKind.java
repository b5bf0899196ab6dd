package org.cldess.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.language.Sayable;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.view.View;
import org.cldess.rulebook.Rulebook;
import org.cldess.territory.Gazetteer;

/**
 * What one kind of report says about any dossier (<i>{@index "modèle de document"}</i>). {@link Reports} has those that are shipped; one’s
 * own is made with {@link #of(String, Sayable, Function)} and stands beside them.
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
    private final Sayable title;
    private final Function<View, Report> content;
    private final Predicate<Dossier> concerns;
    private final UnaryOperator<View> looking;

    private ReportKind(
            String name,
            Sayable title,
            Function<View, Report> content,
            Predicate<Dossier> concerns,
            UnaryOperator<View> looking) {
        this.name = name;
        this.title = title;
        this.content = content;
        this.concerns = concerns;
        this.looking = looking;
    }

    /**
     * A kind of report. It concerns every dossier, unless {@link #concerning} says which.
     *
     * @param name its name as a file, the same in every language; the report itself is {@link Report#named named} so too
     * @param title what it is called where other documents lead to it, in both languages
     * @param content what it says of a dossier as it is seen
     * @return the kind
     * @throws IllegalArgumentException if the name is not made of a letter a–z, then a–z, 0–9 and hyphens
     */
    public static ReportKind of(String name, Sayable title, Function<View, Report> content) {
        Report.requireName(name);
        return new ReportKind(name, title, content, dossier -> true, UnaryOperator.identity());
    }

    /**
     * This kind of report for some dossiers only.
     *
     * @param which tells the dossiers that have something for this report
     * @return a changed copy
     */
    public ReportKind concerning(Predicate<Dossier> which) {
        return new ReportKind(name, title, content, which, looking);
    }

    /**
     * The name of the report as a file, the same in every language.
     *
     * @return a–z, 0–9 and hyphens, such as {@code tableau-de-bord}
     */
    public String name() {
        return name;
    }

    /**
     * What the report is called where other documents lead to it.
     *
     * @return the title, in French and in English: « Tableau de bord »
     */
    public Sayable title() {
        return title;
    }

    /**
     * This kind of report with links to other documents, in a section of its own: what else was written about the dossier, and
     * in which formats.
     *
     * @param documents the links, each with words that make sense when read alone; none for no such section
     * @return a changed copy
     */
    public ReportKind relatedTo(List<Inline.Link> documents) {
        return looking(view -> view.relatedTo(documents));
    }

    /**
     * This kind of report with findings of another rulebook than the French one that is shipped.
     *
     * @param rules the rulebook, such as the shipped one with a rule more
     * @return a changed copy
     */
    public ReportKind under(Rulebook rules) {
        return looking(view -> view.under(rules));
    }

    /**
     * This kind of report with communes named, and distances measured, by another gazetteer than the shipped one of France: a newer one, or
     * that of another country.
     *
     * @param places the gazetteer
     * @return a changed copy
     */
    public ReportKind with(Gazetteer places) {
        return looking(view -> view.with(places));
    }

    private ReportKind looking(UnaryOperator<View> further) {
        return new ReportKind(name, title, content, concerns, view -> further.apply(looking.apply(view)));
    }

    /**
     * The report on a dossier. The dossier is narrowed once, to what had happened by the day and to what the audience may see;
     * every figure, list and sentence comes from that view, so that nothing hidden can be computed from it. Who makes several
     * reports makes one {@link View} for all of them.
     *
     * @param dossier the whole dossier
     * @param day the day whose facts are shown
     * @param audience to whom it is addressed
     * @param locale the language: English for an English locale, French for any other
     * @return the report; the same arguments always give one that says the same
     */
    public Report of(Dossier dossier, LocalDate day, Audience audience, Locale locale) {
        return of(View.of(dossier, day, audience, locale));
    }

    /**
     * The report on a dossier as it is seen. What this kind was given of its own (rules, a gazetteer, links) goes before what the view has.
     *
     * @param view what is seen, shared by all reports of a run
     * @return the report; the same view always gives one that says the same
     * @throws IllegalStateException if the report bears another name than this kind
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
     * Tells whether a dossier has something for this report. Where it has not, the report says so in a sentence, and other documents need
     * not lead to it.
     *
     * @param dossier the dossier
     * @return true unless the dossier lacks what this kind of report is about, as {@link Reports} tells of each that is shipped; always true
     *     for a kind that was not made {@linkplain #concerning for some dossiers only}
     */
    public boolean concerns(Dossier dossier) {
        return this.concerns.test(dossier);
    }

    @Override
    public String toString() {
        return name;
    }
}
