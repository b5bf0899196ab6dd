package org.cldess.reporting.pdf;

import org.cldess.reporting.chart.Canvas;
import org.cldess.reporting.chart.Drawing;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Phrase;

/**
 * Prints charts: the title and subtitle, the drawing with its text alternative, then the table of its figures. A chart
 * that is too high for the page is drawn with slightly smaller text, and then with shorter labels. Its text is never
 * smaller than {@value #MIN_TEXT_SIZE} points unless even that is too high.
 */
final class FigurePrinter {

    /** The text size of a chart, in points, unless the chart is narrow. */
    private static final double TEXT_SIZE = 8.5;

    /** The text of a narrow chart is so small that the chart is at least this number of text sizes wide. */
    private static final double MIN_WIDTH_IN_TEXT_SIZES = 20;

    private static final double MIN_TEXT_SIZE = 8;

    private static final int MAX_LABEL_LINES = 3;

    /** The height that a page reserves for the heading, title and subtitle above a chart. */
    private static final double HEADING_HEIGHT = 120;

    private final PrintContext context;

    FigurePrinter(PrintContext context) {
        this.context = context;
    }

    void print(FoElement parent, Figure figure, int number, PrintedPlace place) {
        Phrase title = PrintContext.caption(context.wording().figure(number), figure.title());
        PrintedPlace inside = place.under(title.plain());
        FoElement block = parent.add("block", "role", "Div", "space-before", "6pt", "space-after", "6pt")
                .set("keep-together.within-page", FoElement.STRONGLY);
        context.pen().block(block, title, TextStyle.CAPTION, inside).set("role", "Caption");
        if (!figure.subtitle().isEmpty()) {
            context.pen().block(block, figure.subtitle(), TextStyle.SMALL, inside);
        }
        draw(block.add("block", "space-before", "3pt", "role", "Div"), figure, inside);
        figure.data().ifPresent(data -> {
            Phrase caption = PrintContext.caption(context.wording().figureData(number) + " –", data.caption());
            new TablePrinter(context, CellPrinter.narrow(context), data, caption, place).print(parent);
        });
    }

    private void draw(FoElement block, Figure figure, PrintedPlace place) {
        double highest = place.pageHeight() - HEADING_HEIGHT;
        double textSize = Math.min(TEXT_SIZE, place.width() / MIN_WIDTH_IN_TEXT_SIZES);
        int labelLines = MAX_LABEL_LINES;
        Drawing drawing = figure.chart().draw(canvas(place, textSize, labelLines));
        while (drawing.height() > highest && labelLines > 1) {
            if (textSize > MIN_TEXT_SIZE) {
                textSize = MIN_TEXT_SIZE;
            } else {
                labelLines--;
            }
            drawing = figure.chart().draw(canvas(place, textSize, labelLines));
        }
        double scale = Math.min(1, highest / drawing.height());
        FoElement frame = block.add("instream-foreign-object", "fox:alt-text", PrintedText.of(figure.alternative()))
                .set("content-width", FoElement.points(scale * drawing.width()))
                .set("content-height", FoElement.points(scale * drawing.height()));
        DrawingPrinter.print(context.pen(), place, frame, drawing);
    }

    private Canvas canvas(PrintedPlace place, double textSize, int labelLines) {
        return new Canvas(
                place.width(), textSize, (text, size, weight) -> context.pen().width(text, weight, size), labelLines);
    }
}
