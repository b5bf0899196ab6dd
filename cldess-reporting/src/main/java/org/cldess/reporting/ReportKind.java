package org.cldess.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.content.View;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Report;
import org.cldess.rulebook.Rulebook;
import org.cldess.territory.Gazetteer;

/** What one kind of report says about any dossier. {@link Reports} has those that exist. */
public final class ReportKind {
    private final String name;
    private final Function<View, Report> content;
    private final Predicate<Dossier> concerns;
    private final List<Inline.Link> related;
    private final Rulebook rulebook;
    private final Gazetteer gazetteer;

    ReportKind(String name, Function<View, Report> content) {
        this(name, content, dossier -> true);
    }

    ReportKind(String name, Function<View, Report> content, Predicate<Dossier> concerns) {
        this(name, content, concerns, List.of(), Rulebook.france(), Gazetteer.ofFrance());
    }

    private ReportKind(
            String name,
            Function<View, Report> content,
            Predicate<Dossier> concerns,
            List<Inline.Link> related,
            Rulebook rulebook,
            Gazetteer gazetteer) {
        this.name = name;
        this.concerns = concerns;
        this.content = content;
        this.related = List.copyOf(related);
        this.rulebook = rulebook;
        this.gazetteer = gazetteer;
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
     * This kind of report with links to other documents, in a section of its own: what else was written about the dossier, and
     * in which formats.
     *
     * @param documents the links, each with words that make sense when read alone; none for no such section
     * @return a changed copy
     */
    public ReportKind relatedTo(List<Inline.Link> documents) {
        return new ReportKind(name, content, concerns, documents, rulebook, gazetteer);
    }

    /**
     * This kind of report with findings of another rulebook than the French one that is shipped.
     *
     * @param rules the rulebook, such as the shipped one with a rule more
     * @return a changed copy
     */
    public ReportKind under(Rulebook rules) {
        return new ReportKind(name, content, concerns, related, rules, gazetteer);
    }

    /**
     * This kind of report with communes named, and distances measured, by another gazetteer than the shipped one of France: a newer one, or
     * that of another country.
     *
     * @param places the gazetteer
     * @return a changed copy
     */
    public ReportKind with(Gazetteer places) {
        return new ReportKind(name, content, concerns, related, rulebook, places);
    }

    /**
     * The report on a dossier. The dossier is narrowed once, to what had happened by the day and to what the audience may see;
     * every figure, list and sentence comes from that view, so that nothing hidden can be computed from it.
     *
     * @param dossier the whole dossier
     * @param day the day whose facts are shown
     * @param audience to whom it is addressed
     * @param locale the language: English for an English locale, French for any other
     * @return the report; the same arguments always give one that says the same
     */
    public Report of(Dossier dossier, LocalDate day, Audience audience, Locale locale) {
        return content.apply(View.of(dossier, rulebook, day, audience, locale, related, gazetteer));
    }

    /**
     * Tells whether a dossier has something for this report. Where it has not, the report says so in a sentence, and other documents need
     * not lead to it.
     *
     * @param dossier the dossier
     * @return false for the charter of a contract whose kind asks for none and which has none, and for papers about amendments,
     *     deliberations or sittings where there are none; true otherwise
     */
    public boolean concerns(Dossier dossier) {
        return this.concerns.test(dossier);
    }

    @Override
    public String toString() {
        return name;
    }
}
