package org.cldess.reporting.pdf;

import java.util.List;
import org.cldess.reporting.document.Edition;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.theme.Ink;

/**
 * Prints the beginning of a report: its title at the top of the first page or on a cover, and its table of contents.
 */
final class FrontMatter {

    /** The id of the title. */
    static final String TITLE = "Title";

    private final PrintContext context;
    private final Report report;

    FrontMatter(PrintContext context, Report report) {
        this.context = context;
        this.report = report;
    }

    /** Prints the title with the contract, the date, the audience and the state. */
    void title(FoElement flow, PrintedPlace place) {
        FoElement block = flow.add("block", "role", "Div", "space-after", "12pt")
                .set("border-bottom", "1.5pt solid " + Ink.PRIMARY.light())
                .set("padding-bottom", "6pt");
        heading(block, place);
        if (!report.subtitle().isEmpty()) {
            context.pen().block(block, report.subtitle(), TextStyle.SUBTITLE, place);
        }
        Edition edition = report.edition();
        Phrase contract = edition.contract().then("\u00A0– " + context.wording().asOf(edition.day()));
        context.pen().block(block, contract, TextStyle.SUBTITLE, place);
        context.pen().block(block, readers(), TextStyle.SMALL, place).set("space-before", "3pt");
    }

    /** Prints a cover page. */
    void cover(FoElement flow, PrintedPlace place) {
        FoElement block = flow.add(
                        "block", "role", "Div", "space-before", "55mm", "space-before.conditionality", "retain")
                .set("border-top", "4pt solid " + Ink.PRIMARY.light())
                .set("padding-top", "14pt");
        context.pen()
                .block(block, report.edition().contract(), TextStyle.SUBTITLE, place)
                .set("space-after", "9pt");
        heading(block, place);
        if (!report.subtitle().isEmpty()) {
            context.pen()
                    .block(block, report.subtitle(), TextStyle.SUBTITLE, place)
                    .set("space-before", "9pt");
        }
        context.pen()
                .block(block, context.wording().dataAsOf(report.edition().day()), TextStyle.BODY, place)
                .set("space-before", "24pt");
        context.pen().block(block, readers(), TextStyle.BODY, place);
    }

    private void heading(FoElement block, PrintedPlace place) {
        context.pen()
                .block(block, report.title(), TextStyle.TITLE, place)
                .set("id", TITLE)
                .set("role", "H1")
                .set("space-after", "6pt");
    }

    private Phrase readers() {
        Phrase audience = Phrase.of(context.wording().audience(report.edition().audience()));
        return report.state().isEmpty() ? audience : audience.then("\u00A0· ").then(report.state());
    }

    /** Prints the table of contents, to the depth of the report. */
    void contents(FoElement flow, PrintedPlace place) {
        context.pen()
                .block(flow, context.wording().contents(), TextStyle.HEADING_2, place)
                .set("role", "H2")
                .set("space-before", "12pt")
                .set("space-after", "6pt")
                .set("keep-with-next.within-page", FoElement.STRONGLY);
        FoElement list = flow.add("block", "role", "TOC", "space-after", "12pt");
        contents(list, report.sections(), 1, place);
    }

    private void contents(FoElement list, List<Section> sections, int depth, PrintedPlace place) {
        for (Section section : sections) {
            entry(list, section, depth, place);
            if (depth < report.contentsDepth()) {
                contents(list, section.sections(), depth + 1, place);
            }
        }
    }

    private void entry(FoElement list, Section section, int depth, PrintedPlace place) {
        double indent = 14.0 * (depth - 1);
        TextStyle style = depth == 1 ? TextStyle.STRONG : TextStyle.BODY;
        String title = PrintedText.of(section.title().plain());
        FoElement line = list.add(
                        "block", "role", "TOCI", "start-indent", FoElement.points(indent), "text-align-last", "justify")
                .styled(style)
                .set("word-spacing.minimum", "0pt")
                .set("word-spacing.maximum", "0pt")
                .set("space-before", depth == 1 ? "4pt" : "1pt");
        FoElement link = line.add("basic-link", "internal-destination", section.id(), "fox:alt-text", title);
        context.pen().write(link, Phrase.of(title), style, place.narrower(indent + 30));
        link.add("leader", "leader-pattern", "dots", "leader-length.minimum", "12pt")
                .set("leader-length.optimum", "12pt")
                .set("leader-length.maximum", "100%")
                .set("color", Ink.BORDER.light());
        link.with("page-number-citation", "role", "Span", "ref-id", section.id());
    }
}
