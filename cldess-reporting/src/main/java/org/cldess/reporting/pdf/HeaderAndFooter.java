package org.cldess.reporting.pdf;

import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.Weight;

/**
 * The header and footer of every page, so that a single page can be read alone. The header has the report, the
 * contract, and the table that continues on the page. The footer has the date, the audience, the state, when the report
 * was made, and the page number with the number of pages. A paper or handout has its own title in the header, and only
 * its state and its own page numbers in the footer.
 */
final class HeaderAndFooter {

    /** The id of the last sequence of pages of the report itself, which ends with its last page. */
    static final String END = "End";

    private static final double NUMBER_WIDTH = 80;
    private static final double FOOTER_LINES = 1.7;

    private final PrintContext context;
    private final Report report;
    private final PrintedPlace place;
    private final String title;
    private final String standing;
    private final String end;

    /** Creates the header and footer of pages of the report itself, with the state of their text. */
    HeaderAndFooter(PrintContext context, Report report, PrintedPlace place, Phrase state) {
        this.context = context;
        this.report = report;
        this.place = place;
        this.title = report.shortTitle();
        this.standing = context.wording().edition(report, state);
        this.end = END;
    }

    /** Creates the header and footer of a paper or handout. */
    HeaderAndFooter(PrintContext context, Report report, PrintedPlace place, Phrase state, Section paper) {
        this.context = context;
        this.report = report;
        this.place = place;
        this.title = paper.title().plain();
        this.standing = state.plain();
        this.end = end(paper);
    }

    /** Returns the id of the sequence of pages of a paper or handout. */
    static String end(Section paper) {
        return END + "-" + paper.id();
    }

    void header(FoElement sequence) {
        FoElement content = sequence.add("static-content", "flow-name", "xsl-region-before", "role", "NonStruct");
        String head = title + "\u00A0– " + report.edition().contract().plain();
        FoElement line = box(content, "6.8mm", "0pt", place.width())
                .add("block", "border-bottom", "0.5pt solid " + Ink.RULE.light(), "padding-bottom", "2pt")
                .styled(TextStyle.SMALL);
        Phrase words = Phrase.of(context.pen().shortened(head, TextStyle.SMALL, place.width() - 2));
        context.pen().write(line.add("wrapper", "role", "artifact"), words, TextStyle.SMALL, place);
        goesOn(content, 0, TablePrinter.MARKER);
        goesOn(content, TableGrid.columnWidth(place.width(), 2) + TableGrid.GUTTER, TablePrinter.RIGHT_MARKER);
    }

    /** Prints the caption of the table that continues, above its column. */
    private void goesOn(FoElement content, double left, String marker) {
        box(content, "13.4mm", FoElement.points(left), place.width() - left)
                .add("block")
                .styled(TextStyle.CAPTION)
                .add("retrieve-marker", "retrieve-class-name", marker)
                .set("retrieve-position", "first-including-carryover")
                .set("retrieve-boundary", "page");
    }

    /** Prints a footer at a distance below the text. */
    void footer(FoElement sequence, String top) {
        FoElement content = sequence.add("static-content", "flow-name", "xsl-region-after", "role", "artifact");
        PrintedPlace left = place.narrower(NUMBER_WIDTH);
        if (!standing.isEmpty()) {
            String words = context.pen().shortened(standing, TextStyle.SMALL, FOOTER_LINES * left.width());
            context.pen().block(box(content, top, "0pt", left.width()), words, TextStyle.SMALL, left);
        }
        FoElement number = box(content, top, FoElement.points(left.width()), NUMBER_WIDTH)
                .add("block", "text-align", "end")
                .styled(TextStyle.SMALL);
        context.pen().letters(number, context.wording().page() + "\u00A0", Weight.NORMAL, place);
        number.with("page-number");
        number.characters("\u00A0/\u00A0");
        number.with("page-number-citation-last", "ref-id", end);
    }

    private static FoElement box(FoElement content, String top, String left, double width) {
        return content.add("block-container", "absolute-position", "absolute", "top", top, "left", left)
                .set("width", FoElement.points(width))
                .add("block");
    }
}
