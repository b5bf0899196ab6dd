package org.cldess.reporting.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.reporting.chart.Drawing.Dash;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.Weight;

/**
 * The position of a few indicators between their baselines and targets. Each row is a line with a dashed mark at the
 * baseline, a dot at the last measurement, a mark where it should be by now, and a band from the target on. Each row
 * has its own scale because the units differ. The scale begins at the baseline, or at zero if there is no baseline, so
 * that every position on it can be measured.
 *
 * @param rows the indicators, at least one; up to ten can be read at a glance
 * @param locale the language of the key
 */
public record Bullets(List<Row> rows, Locale locale) implements Chart {
    /**
     * An indicator.
     *
     * @param label its name
     * @param baseline its initial value
     * @param last its last measurement
     * @param target the value to reach; below the baseline if less is better
     * @param due the value that should be reached by now, at which the line has a mark; empty for no mark
     * @param summary the figures in words: "226 → 238, cible 250", "pas encore de mesure"
     */
    public record Row(
            String label,
            Optional<BigDecimal> baseline,
            Optional<BigDecimal> last,
            Optional<BigDecimal> target,
            Optional<BigDecimal> due,
            String summary) {
        /**
         * Creates a row without a mark for now.
         *
         * @param label its name
         * @param baseline its initial value
         * @param last its last measurement
         * @param target the value to reach
         * @param summary the figures in words
         */
        public Row(
                String label,
                Optional<BigDecimal> baseline,
                Optional<BigDecimal> last,
                Optional<BigDecimal> target,
                String summary) {
            this(label, baseline, last, target, Optional.empty(), summary);
        }

        /** Returns the start of the scale. */
        private BigDecimal origin() {
            return baseline.orElse(BigDecimal.ZERO);
        }

        /** Checks whether the row has a measurement and a value to compare it with. */
        private boolean isPlaced() {
            return last.isPresent() && (baseline.isPresent() || target.isPresent());
        }

        private boolean isFromZero() {
            return isPlaced() && baseline.isEmpty();
        }

        private List<Double> shown() {
            return Stream.of(Optional.of(origin()), last, target, due)
                    .flatMap(Optional::stream)
                    .map(BigDecimal::doubleValue)
                    .toList();
        }
    }

    /** Rejects an empty chart. */
    public Bullets {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("A chart of indicators has no row: write a sentence in its place");
        }
    }

    @Override
    public Drawing draw(Canvas canvas) {
        return new Drawn(this, canvas).draw();
    }

    /** Draws the chart on one canvas. */
    private static final class Drawn {
        private final Bullets chart;
        private final Canvas canvas;
        private final double size;
        private final DrawingBuilder sketch;
        private final LabelColumn column;
        private final double summaries;
        private final double left;
        private final double right;

        Drawn(Bullets chart, Canvas canvas) {
            this.chart = chart;
            this.canvas = canvas;
            this.size = canvas.textSize();
            this.sketch = new DrawingBuilder(canvas);
            this.column =
                    LabelColumn.of(canvas, chart.rows.stream().map(Row::label).toList());
            double longest = chart.rows.stream()
                    .mapToDouble(row -> canvas.widthOf(row.summary()))
                    .max()
                    .orElse(0);
            this.summaries = column.isAbove() ? canvas.width() : Math.min(longest + 0.01, canvas.width() * 0.32);
            this.left = column.end() + size * 0.6;
            this.right = canvas.width() - (column.isAbove() ? 0 : summaries + size) - size * 0.6;
        }

        Drawing draw() {
            double y = 0;
            for (Row row : chart.rows) {
                y = drawRow(row, y) + size * 0.7;
            }
            return sketch.drawing(drawKey(y));
        }

        private double drawRow(Row row, double y) {
            List<String> summary = Wrapping.plain(canvas, row.summary(), summaries);
            double text = summary.size() * sketch.lineHeight();
            double height = Math.max(size * 1.5, column.isAbove() ? 0 : text);
            LabelColumn.Placed placed = column.place(sketch, row.label(), y, height);
            drawTrack(row, placed.middle());
            if (column.isAbove()) {
                sketch.lines(0, placed.bottom() + size * 1.1, Ink.MUTED, Weight.NORMAL, summary);
                return placed.bottom() + text + size * 0.2;
            }
            double first = placed.middle() - text / 2 + size * 1.01;
            sketch.lines(right + size * 1.6, first, Ink.TEXT, Weight.NORMAL, summary);
            return placed.bottom();
        }

        private void drawTrack(Row row, double middle) {
            if (!row.isPlaced()) {
                sketch.frame(left, middle - size * 0.4, right - left, size * 0.8, Ink.BORDER, Dash.DASHED);
                return;
            }
            double low = row.shown().stream().min(Double::compare).orElse(0.0);
            double high = row.shown().stream().max(Double::compare).orElse(1.0);
            Span span = new Span(low, high, left + size, right - (right - left) * 0.15);
            row.target().ifPresent(target -> drawTarget(row, target, span, middle));
            sketch.line(left, middle, right, middle, Ink.BORDER, 1, Dash.NONE);
            double x = span.x(row.origin());
            row.last().ifPresent(last -> sketch.line(x, middle, span.x(last), middle, Ink.PRIMARY, 4, Dash.NONE));
            drawOrigin(x, middle, row.isFromZero() ? Dash.NONE : Dash.DASHED);
            row.due().ifPresent(due -> drawDue(span.x(due), middle));
            row.last().ifPresent(last -> sketch.disc(span.x(last), middle, size * 0.42, Ink.PRIMARY));
        }

        /** Draws a mark on the page background, so that it is visible on the line too. */
        private void drawDue(double x, double middle) {
            sketch.bar(x - size * 0.2, middle - size * 0.6, size * 0.4, size * 1.2, Ink.PAGE);
            sketch.bar(x - size * 0.1, middle - size * 0.6, size * 0.2, size * 1.2, Ink.TEXT);
        }

        /** Draws a dashed mark for a baseline, a solid mark for zero. */
        private void drawOrigin(double x, double middle, Dash dash) {
            sketch.line(x, middle - size * 0.7, x, middle + size * 0.7, Ink.TEXT, 1.5, dash);
        }

        /**
         * Draws a band on the far side of the target, or only its edge if the target equals the origin and has no far
         * side.
         */
        private void drawTarget(Row row, BigDecimal target, Span span, double middle) {
            double x = span.x(target);
            int side = target.compareTo(row.origin());
            if (side == 0) {
                sketch.line(x, middle - size * 0.6, x, middle + size * 0.6, Ink.TARGET_EDGE, 3, Dash.NONE);
                return;
            }
            double from = side < 0 ? left : x;
            double to = side < 0 ? x : right;
            sketch.bar(from, middle - size * 0.6, to - from, size * 1.2, Ink.TARGET);
            sketch.frame(from, middle - size * 0.6, to - from, size * 1.2, Ink.TARGET_EDGE, Dash.NONE);
        }

        private double drawKey(double y) {
            Legend key = new Legend(canvas, sketch, y);
            if (chart.rows.stream().anyMatch(row -> row.isPlaced() && !row.isFromZero())) {
                key.add(
                        ChartWords.say(chart.locale, "bullets.baseline"),
                        (x, middle) -> drawOrigin(x + size * 0.8, middle, Dash.DASHED));
            }
            if (chart.rows.stream().anyMatch(Row::isFromZero)) {
                key.add(
                        ChartWords.say(chart.locale, "bullets.zero"),
                        (x, middle) -> drawOrigin(x + size * 0.8, middle, Dash.NONE));
            }
            key.add(ChartWords.say(chart.locale, "bullets.last"), (x, middle) -> {
                sketch.line(x, middle, x + size * 0.8, middle, Ink.PRIMARY, 4, Dash.NONE);
                sketch.disc(x + size * 0.8, middle, size * 0.42, Ink.PRIMARY);
            });
            if (chart.rows.stream().anyMatch(row -> row.isPlaced() && row.due().isPresent())) {
                key.add(ChartWords.say(chart.locale, "bullets.due"), (x, middle) -> drawDue(x + size * 0.8, middle));
            }
            key.add(ChartWords.say(chart.locale, "bullets.target"), (x, middle) -> {
                sketch.bar(x, middle - size * 0.5, size * 1.6, size, Ink.TARGET);
                sketch.frame(x, middle - size * 0.5, size * 1.6, size, Ink.TARGET_EDGE, Dash.NONE);
            });
            return key.bottom();
        }
    }

    /** Values along a line. */
    private record Span(double low, double high, double from, double to) {
        double x(BigDecimal value) {
            double share = high > low ? (value.doubleValue() - low) / (high - low) : 0.5;
            return from + (to - from) * share;
        }
    }
}
