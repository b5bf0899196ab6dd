package org.cldess.reporting.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.language.Typography;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Finder;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Wording;

/** Writes a report as a page: head, title, links to the sections, blocks, foot. */
public final class HtmlPage {
    /** More links than this are folded away. */
    private static final int MOST_LINKS = 10;

    /** Nothing is fetched, and nothing runs but the one script of ours where a page has boxes to narrow it, whatever stands in the page. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Report report;
    private final Wording wording;
    private final boolean hasFinder;
    private final Markup markup = new Markup();
    private final InlineHtml inline = new InlineHtml(markup);

    private HtmlPage(Report report) {
        this.report = report;
        this.wording = new Wording(report.edition().locale());
        this.hasFinder = hasFinder(report.blocks());
    }

    /**
     * Writes a report.
     *
     * @param report what to write
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
        markup.open("main", "id", "Main", "tabindex", "-1");
        new BlockHtml(markup, wording, new ForeignLabels(report.foreign())).write(report.blocks());
        markup.close();
        footer();
        if (hasFinder) {
            markup.open("script").verbatim(FinderScript.TEXT).close();
        }
        markup.close().close();
        return markup.finish();
    }

    private void head() {
        String title = report.title().plain() + " – "
                + report.edition().contract().plain() + " – "
                + Typography.date(report.edition().day(), report.edition().locale());
        markup.open("head");
        markup.alone("meta", "charset", "UTF-8");
        markup.alone("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        markup.alone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        markup.alone("meta", "name", "description", "content", report.description());
        markup.element("title", title);
        String running =
                report.shortTitle() + " – " + report.edition().contract().plain();
        markup.open("style").verbatim(Css.sheet()).verbatim(Css.margins(running, edition()));
        markup.close();
        markup.close();
    }

    private String policy() {
        return hasFinder ? POLICY + "; script-src '" + FinderScript.HASH + "'" : POLICY;
    }

    private static boolean hasFinder(List<? extends Block> blocks) {
        return blocks.stream()
                .anyMatch(block ->
                        block instanceof Finder || (block instanceof Section section && hasFinder(section.blocks())));
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
        return Stream.of(
                        wording.dataAsOf(report.edition().day()),
                        wording.audience(report.edition().audience()),
                        report.state().plain())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void navigation() {
        List<Section> sections = report.sections();
        if (sections.size() < 2) {
            return;
        }
        markup.open("nav", "aria-label", wording.contents());
        if (sections.size() > MOST_LINKS) {
            markup.open("details");
            markup.element("summary", wording.contents() + " (" + sections.size() + ")");
            links(sections);
            markup.close();
        } else {
            links(sections);
        }
        markup.close();
    }

    private void links(List<Section> sections) {
        markup.open("ul", "role", "list");
        for (Section section : sections) {
            markup.open("li");
            markup.open("a", "href", "#" + section.id());
            inline.words(section.title());
            markup.close().close();
        }
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
