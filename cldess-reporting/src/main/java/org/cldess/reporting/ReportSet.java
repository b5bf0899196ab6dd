package org.cldess.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.home.HomePage;
import org.cldess.reporting.home.ListedDocument;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;

/**
 * Documents about one dossier that are written to one folder (<i>{@index dossier de documents}</i>). Names of actions,
 * sittings and other things lead from one to the other. A home page says which document is for whom, and searches all
 * of them without a server.
 *
 * <pre>{@code
 * ReportSet set = ReportSet.of(view, Reports.all(), List.of(Format.HTML, Format.PDF));
 * for (ReportKind kind : set.kinds()) {
 *     Format.HTML.write(set.report(kind), output(kind));
 * }
 * Format.HTML.write(set.home(), home);
 * }</pre>
 *
 * <p>Each file has the name of its kind, and the home page the name of its report. A set is for one thread.
 */
public final class ReportSet {
    private final View view;
    private final List<ReportKind> kinds;
    private final List<Format> formats;
    private final Map<ReportKind, ListedDocument> made = new LinkedHashMap<>();

    private ReportSet(View view, List<ReportKind> kinds, List<Format> formats) {
        this.view = view;
        this.kinds = List.copyOf(kinds);
        this.formats = List.copyOf(formats);
    }

    /**
     * Creates a set.
     *
     * @param view the view of the dossier
     * @param kinds the kinds of its documents
     * @param formats the formats in which each document is written
     * @return the set
     */
    public static ReportSet of(View view, List<ReportKind> kinds, List<Format> formats) {
        return new ReportSet(view, kinds, formats);
    }

    /**
     * Returns the kinds of the documents.
     *
     * @return the kinds, without the home page
     */
    public List<ReportKind> kinds() {
        return kinds;
    }

    /**
     * Creates a document of the set, with links to the others.
     *
     * @param kind one of the kinds
     * @return the report
     */
    public Report report(ReportKind kind) {
        Report report = kind.of(view.relatedTo(documents(kind).toList()));
        made.put(kind, ListedDocument.of(kind, report));
        return report;
    }

    /** Returns the links to the home page and to the files of the other documents that have content. */
    private Stream<Inline.Link> documents(ReportKind kind) {
        Stream<Inline.Link> others = kinds.stream()
                .filter(other -> other != kind && other.concerns(view.dossier()))
                .flatMap(other -> formats.stream().map(format -> link(other, format)));
        return hasHome() ? Stream.concat(Stream.of(HomePage.link(view, Format.HTML.extension())), others) : others;
    }

    private Inline.Link link(ReportKind kind, Format format) {
        String title = "%s (%s)"
                .formatted(kind.title().say(view.locale()), format.extension().toUpperCase(Locale.ROOT));
        return new Inline.Link(title, kind.name() + "." + format.extension());
    }

    /**
     * Checks whether the set has a home page.
     *
     * @return true if it has several documents, and one of the formats is HTML
     */
    public boolean hasHome() {
        return kinds.size() > 1 && formats.contains(Format.HTML);
    }

    /**
     * Creates the home page, which leads to the documents that were created before and searches them.
     *
     * @return the report, for HTML
     */
    public Report home() {
        return HomePage.of(
                view,
                kinds.stream()
                        .filter(kind -> made.containsKey(kind) && kind.concerns(view.dossier()))
                        .map(made::get)
                        .toList(),
                formats.stream()
                        .filter(format -> format != Format.HTML)
                        .map(Format::extension)
                        .toList());
    }

    @Override
    public String toString() {
        return "documents of " + view;
    }
}
