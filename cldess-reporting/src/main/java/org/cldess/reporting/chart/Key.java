package org.cldess.reporting.chart;

import org.cldess.reporting.chart.Drawing.Anchor;
import org.cldess.reporting.theme.Ink;

/** The key of a chart: samples with their words, one after the other, on as many lines as they need. */
final class Key {
    private final Canvas canvas;
    private final Sketch sketch;
    private final double size;
    private double x;
    private double y;

    Key(Canvas canvas, Sketch sketch, double y) {
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
        double width = size * 2.1 + canvas.widthOf(words);
        if (x > 0 && x + width > canvas.width()) {
            x = 0;
            y += size * 1.6;
        }
        double middle = y + size * 0.8;
        sample.draw(x, middle);
        sketch.text(x + size * 2.1, middle + size * 0.36, Anchor.START, Ink.TEXT, words);
        x += width + size * 1.2;
    }

    /** Where the last line ends. */
    double bottom() {
        return y + size * 1.6;
    }
}
