package org.cldess.reporting.chart;

import java.util.List;
import java.util.OptionalDouble;
import org.cldess.reporting.chart.Drawing.Anchor;
import org.cldess.reporting.chart.Drawing.Dash;
import org.cldess.reporting.theme.Ink;

/**
 * The progress of a few things: a label, a bar from nothing to all, a mark where it should be by now, and the figure in
 * words. The label is before its bar on a wide canvas, above it on a narrow one.
 *
 * @param bars the bars, from top to bottom, at least one; up to twenty can be read at a glance
 * @param due what the marks on the bars mean, in words below the bars; empty if no bar has a mark
 */
public record ProgressBars(List<Bar> bars, String due) implements Chart {
    /**
     * A bar.
     *
     * @param label the name of what progresses
     * @param share the share that is done, from 0 to 1; empty if not applicable, which is drawn as an empty dashed bar
     * @param due the share that should be done by now, from 0 to 1, at which the bar has a mark; empty for no mark
     * @param value the figure in words: "9 sur 24", "sans objet"
     */
    public record Bar(String label, OptionalDouble share, OptionalDouble due, String value) {
        /** Checks the shares. */
        public Bar {
            check(label, share);
            check(label, due);
        }

        /**
         * Creates a bar without a mark.
         *
         * @param label the name of what progresses
         * @param share the share that is done, from 0 to 1; empty if not applicable
         * @param value the figure in words
         */
        public Bar(String label, OptionalDouble share, String value) {
            this(label, share, OptionalDouble.empty(), value);
        }

        private static void check(String label, OptionalDouble share) {
            if (share.isPresent() && !(share.getAsDouble() >= 0 && share.getAsDouble() <= 1)) {
                throw new IllegalArgumentException("The progress of \"" + label + "\" is " + share.getAsDouble()
                        + ": give a share between 0 and 1, or none");
            }
        }
    }

    /**
     * Creates bars without marks.
     *
     * @param bars the bars, from top to bottom
     */
    public ProgressBars(List<Bar> bars) {
        this(bars, "");
    }

    /** Rejects an empty chart. */
    public ProgressBars {
        bars = List.copyOf(bars);
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("A chart of progress has no bar: write a sentence in its place");
        }
    }

    @Override
    public Drawing draw(Canvas canvas) {
        DrawingBuilder sketch = new DrawingBuilder(canvas);
        LabelColumn column =
                LabelColumn.of(canvas, bars.stream().map(Bar::label).toList());
        double values = bars.stream()
                .mapToDouble(bar -> canvas.boldWidthOf(bar.value()))
                .max()
                .orElse(0);
        double size = canvas.textSize();
        double barEnd = canvas.width() - values - size * 0.6;
        double y = 0;
        for (Bar bar : bars) {
            LabelColumn.Placed placed = column.place(sketch, bar.label(), y, size * 0.9);
            double top = placed.middle() - size * 0.45;
            double width = barEnd - placed.x();
            drawBar(sketch, bar, placed.x(), top, width, size * 0.9);
            bar.due().ifPresent(share -> drawMark(sketch, placed.x() + width * share, placed.middle(), size));
            sketch.bold(canvas.width(), placed.middle() + size * 0.36, Anchor.END, Ink.TEXT, bar.value());
            y = placed.bottom() + size * 0.6;
        }
        if (due.isEmpty()) {
            return sketch.drawing(y - size * 0.4);
        }
        Legend key = new Legend(canvas, sketch, y);
        key.add(due, (x, middle) -> drawMark(sketch, x + size * 0.8, middle, size));
        return sketch.drawing(key.bottom());
    }

    /** Draws a mark that is higher than its bar, on the page background so that it is visible on a filled bar too. */
    private static void drawMark(DrawingBuilder sketch, double x, double middle, double size) {
        sketch.bar(x - size * 0.2, middle - size * 0.7, size * 0.4, size * 1.4, Ink.PAGE);
        sketch.bar(x - size * 0.1, middle - size * 0.7, size * 0.2, size * 1.4, Ink.TEXT);
    }

    private static void drawBar(DrawingBuilder sketch, Bar bar, double x, double y, double width, double height) {
        if (bar.share().isPresent()) {
            sketch.bar(x, y, width, height, Ink.PANEL);
            sketch.bar(x, y, width * bar.share().getAsDouble(), height, Ink.PRIMARY);
            sketch.frame(x, y, width, height, Ink.BORDER, Dash.NONE);
        } else {
            sketch.frame(x, y, width, height, Ink.BORDER, Dash.DASHED);
        }
    }
}
