package org.cldess.reporting.chart;

import java.util.List;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.Weight;

/**
 * The layout of row labels: in a column before the rows on a wide canvas, on separate lines above them on a narrow one.
 * Long labels end in an ellipsis after the lines that the canvas allows, so that the number of rows bounds the height
 * of a chart; its table has the full labels.
 */
final class LabelColumn {
    /** The maximum share of the width. Titles and names are long: width given to them saves height on the page. */
    private static final double MAX_SHARE = 0.46;

    private final Canvas canvas;
    private final boolean above;
    private final double width;
    private final double indent;

    private LabelColumn(Canvas canvas, boolean above, double width, double indent) {
        this.canvas = canvas;
        this.above = above;
        this.width = width;
        this.indent = indent;
    }

    /**
     * A row with its label.
     *
     * @param x the start of the row's own drawing
     * @param middle the y of its middle
     * @param bottom the y of its end
     */
    record Placed(double x, double middle, double bottom) {}

    static LabelColumn of(Canvas canvas, List<String> labels) {
        return of(canvas, labels, 0);
    }

    /** Creates labels with room for a mark before them. */
    static LabelColumn of(Canvas canvas, List<String> labels, double indent) {
        double longest = labels.stream().mapToDouble(canvas::widthOf).max().orElse(0);
        double maximum = canvas.width() * MAX_SHARE - indent;
        return new LabelColumn(canvas, canvas.width() < canvas.textSize() * 34, Math.min(longest, maximum), indent);
    }

    /** Returns the x at which the drawings of all rows begin. */
    double end() {
        return above ? 0 : indent + width + canvas.textSize() * 0.8;
    }

    boolean isAbove() {
        return above;
    }

    Placed place(DrawingBuilder sketch, String label, double y, double rowHeight) {
        List<String> lines = lines(label);
        double text = lines.size() * sketch.lineHeight();
        sketch.linesOnPage(indent, firstBaseLine(y, text, rowHeight), Ink.TEXT, Weight.NORMAL, lines);
        if (above) {
            double middle = y + text + canvas.textSize() * 0.2 + rowHeight / 2;
            return new Placed(0, middle, middle + rowHeight / 2);
        }
        double height = Math.max(text, rowHeight);
        return new Placed(end(), y + height / 2, y + height);
    }

    /** Returns the y of the middle of the first line, where a mark is placed. */
    double firstLine(DrawingBuilder sketch, String label, double y, double rowHeight) {
        double text = lines(label).size() * sketch.lineHeight();
        return firstBaseLine(y, text, rowHeight) - canvas.textSize() * 0.36;
    }

    private List<String> lines(String label) {
        double available = above ? canvas.width() - indent : width + 0.01;
        return Wrapping.atMost(canvas.labelLines(), canvas, label, available, Weight.NORMAL);
    }

    private double firstBaseLine(double y, double text, double rowHeight) {
        double top = above ? y : y + Math.max(0, rowHeight - text) / 2;
        return top + canvas.textSize() * 1.01;
    }
}
