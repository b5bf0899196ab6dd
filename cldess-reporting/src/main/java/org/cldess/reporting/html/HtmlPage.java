package org.cldess.reporting.html;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.language.Typography;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.SearchBox;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.document.Wording;

/** Writes a report as an HTML page: head, title, links to the sections, blocks, footer. */
public final class HtmlPage {
    /** The maximum number of links that are shown; more are collapsed. */
    private static final int MAX_LINKS = 10;

    /** A page with more table rows than this is long, and so is one with more sections than {@link #MAX_LINKS}. */
    private static final int MAX_ROWS = 40;

    /** The height of a chart, in table rows. */
    private static final int ROWS_OF_CHART = 5;

    /**
     * The content security policy: nothing is fetched, and only our own script runs, on long pages and on pages with
     * search boxes.
     */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Report report;
    private final List<Block> blocks;
    private final List<Section> sections;
    private final Wording wording;
    private final List<SearchBox> finders;
    private final boolean isLong;
    private final Markup markup = new Markup();
    private final InlineHtml inline = new InlineHtml(markup);

    private HtmlPage(Report report) {
        this.report = report;
        this.blocks = inOrder(report.blocks());
        this.sections = blocks.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
        this.wording = new Wording(report.edition().locale());
        this.finders = finders(report.blocks()).toList();
        this.isLong = report.foldsDetails() || hasManySections() || rows(report.blocks()) > MAX_ROWS;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the whole page in UTF-8
     */
    public static byte[] of(Report report) {
        return new HtmlPage(report).write().getBytes(StandardCharsets.UTF_8);
    }

    private String write() {
        String language = Typography.isEnglish(report.edition().locale()) ? "en" : "fr";
        markup.verbatim("<!DOCTYPE html>\n");
        markup.open("html", "lang", language);
        head();
        markup.open("body");
        markup.element("a", wording.skipToContent(), "class", "skip", "href", "#Main");
        header();
        navigation();
        main();
        footer();
        if (hasScript()) {
            markup.open("script").verbatim(PageScript.TEXT).close();
        }
        markup.close().close();
        return markup.finish();
    }

    private void head() {
        String title = report.title().plain() + " – "
                + report.edition().contract().plain() + " – "
                + Typography.date(report.edition().day(), report.edition().locale());
        markup.open("head");
        markup.voidElement("meta", "charset", "UTF-8");
        markup.voidElement("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        markup.voidElement("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        markup.voidElement("meta", "name", "description", "content", report.description());
        report.madeAt()
                .ifPresent(moment -> markup.voidElement(
                        "meta", "name", "dcterms.created", "content", ISO_OFFSET_DATE_TIME.format(moment)));
        markup.element("title", title);
        String running =
                report.shortTitle() + " – " + report.edition().contract().plain();
        markup.open("style").verbatim(Css.sheet()).verbatim(Css.margins(running, edition()));
        markup.close();
        markup.close();
    }

    private String policy() {
        return hasScript() ? POLICY + "; script-src '" + PageScript.HASH + "'" : POLICY;
    }

    private boolean hasScript() {
        return isLong || !finders.isEmpty();
    }

    private boolean hasManySections() {
        return sections.size() > MAX_LINKS;
    }

    /**
     * Returns the blocks in screen order: letters and itineraries come before links to other documents and before the
     * sources.
     */
    private static List<Block> inOrder(List<Block> blocks) {
        return Stream.concat(
                        blocks.stream().filter(block -> !isAbout(block)),
                        blocks.stream().filter(HtmlPage::isAbout))
                .toList();
    }

    private static boolean isAbout(Block block) {
        return block instanceof Section section
                && (section.sheet() == Sheet.NONE || section.id().equals(Report.SOURCES));
    }

    private static Stream<SearchBox> finders(List<? extends Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Section section
                        ? finders(section.blocks())
                        : Stream.of(block).filter(SearchBox.class::isInstance).map(SearchBox.class::cast));
    }

    private static int rows(List<? extends Block> blocks) {
        return blocks.stream().mapToInt(HtmlPage::rows).sum();
    }

    private static int rows(Block block) {
        if (block instanceof Section section) {
            return rows(section.blocks());
        }
        return block instanceof Table table ? table.rows().size() : block instanceof Figure ? ROWS_OF_CHART : 0;
    }

    private void header() {
        markup.open("header");
        inline.element("p", report.edition().contract(), "class", "contract");
        inline.element("h1", report.title());
        if (!report.subtitle().isEmpty()) {
            inline.element("p", report.subtitle(), "class", "subtitle");
        }
        markup.element("p", edition(), "class", "edition");
        markup.close();
    }

    private String edition() {
        return wording.edition(report, report.state());
    }

    private void navigation() {
        if (sections.size() < 2) {
            return;
        }
        markup.open("nav", "aria-label", wording.contents());
        if (sections.size() > MAX_LINKS) {
            markup.open("details");
            markup.element("summary", wording.contents() + " (" + sections.size() + ")");
            links();
            markup.close();
        } else {
            links();
        }
        markup.close();
    }

    private void links() {
        markup.open("ul", "role", "list");
        for (int index = 0; index < finders.size(); index++) {
            markup.open("li", "class", "to-finder", "hidden", "");
            markup.element("a", finders.get(index).label(), "href", "#" + BlockHtml.finderId(index + 1))
                    .close();
        }
        for (Section section : sections) {
            markup.open("li");
            markup.open("a", "href", "#" + section.id());
            inline.words(section.title());
            markup.close().close();
        }
        markup.close();
    }

    /** Writes the blocks. A page with many sections gets a search box unless it has one already. */
    private void main() {
        String classes = Stream.of(isLong ? "long" : "", report.foldsDetails() ? "details" : "")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
        if (classes.isEmpty()) {
            markup.open("main", "id", "Main", "tabindex", "-1");
        } else {
            markup.open("main", "id", "Main", "tabindex", "-1", "class", classes);
        }
        BlockHtml body = new BlockHtml(markup, wording, new ForeignLabels(report.foreign()));
        if (hasManySections() && finders.isEmpty()) {
            body.searchBox(new SearchBox(wording.find(), wording.found("{0}", "{1}")));
        }
        body.write(blocks);
        markup.close();
    }

    private void footer() {
        markup.open("footer");
        inline.element("p", report.edition().contract());
        markup.element("p", edition());
        markup.element("p", wording.accessibility());
        markup.close();
    }
}
