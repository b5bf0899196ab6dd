package org.cldess.reporting.chart;

import java.util.List;
import java.util.OptionalDouble;
import org.cldess.reporting.chart.Drawing.Anchor;
import org.cldess.reporting.chart.Drawing.Dash;
import org.cldess.reporting.theme.Ink;

/**
 * The progress of a few things: a label, a bar from nothing to all, and the figure in words. The label is before its
 * bar on a wide canvas, above it on a narrow one.
 *
 * @param bars the bars, from top to bottom, at least one; up to twenty can be read at a glance
 */
public record ProgressBars(List<Bar> bars) implements Chart {
    /**
     * A bar.
     *
     * @param label the name of what progresses
     * @param share the share that is done, from 0 to 1; empty if not applicable, which is drawn as an empty dashed bar
     * @param value the figure in words: "9 sur 24", "sans objet"
     */
    public record Bar(String label, OptionalDouble share, String value) {
        /** Checks the share. */
        public Bar {
            if (share.isPresent() && !(share.getAsDouble() >= 0 && share.getAsDouble() <= 1)) {
                throw new IllegalArgumentException("The progress of \"" + label + "\" is " + share.getAsDouble()
                        + ": give a share between 0 and 1, or none");
            }
        }
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
            drawBar(sketch, bar, placed.x(), top, barEnd - placed.x(), size * 0.9);
            sketch.bold(canvas.width(), placed.middle() + size * 0.36, Anchor.END, Ink.TEXT, bar.value());
            y = placed.bottom() + size * 0.6;
        }
        return sketch.drawing(y - size * 0.4);
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
