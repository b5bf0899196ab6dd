package org.cldess.reporting.chart;

import java.util.List;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.Weight;

/** The key of a chart: samples with their descriptions, in sequence, on as many lines as needed. */
final class Legend {
    private final Canvas canvas;
    private final DrawingBuilder sketch;
    private final double size;
    private double x;
    private double y;
    private double highest;

    Legend(Canvas canvas, DrawingBuilder sketch, double y) {
        this.canvas = canvas;
        this.sketch = sketch;
        this.size = canvas.textSize();
        this.y = y;
    }

    /** Draws a sample, 1.6 text sizes wide. */
    @FunctionalInterface
    interface Sample {
        void draw(double x, double middle);
    }

    void add(String words, Sample sample) {
        List<String> lines = Wrapping.atMost(2, canvas, words, canvas.width() - size * 2.1, Weight.NORMAL);
        double width =
                size * 2.1 + lines.stream().mapToDouble(canvas::widthOf).max().orElse(0);
        if (x > 0 && x + width > canvas.width()) {
            endLine();
        }
        double middle = y + size * 0.8;
        sample.draw(x, middle);
        sketch.lines(x + size * 2.1, middle + size * 0.36, Ink.TEXT, Weight.NORMAL, lines);
        highest = Math.max(highest, size * 1.6 + (lines.size() - 1) * sketch.lineHeight());
        x += width + size * 1.2;
    }

    private void endLine() {
        x = 0;
        y += highest;
        highest = 0;
    }

    /** Returns the y at the end of the last line. */
    double bottom() {
        return y + highest;
    }
}
