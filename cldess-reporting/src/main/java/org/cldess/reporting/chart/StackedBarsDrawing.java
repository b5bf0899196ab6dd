package org.cldess.reporting.chart;

import java.math.BigDecimal;
import java.util.List;
import org.cldess.reporting.chart.Drawing.Anchor;
import org.cldess.reporting.chart.Drawing.Dash;
import org.cldess.reporting.chart.StackedBars.Bar;
import org.cldess.reporting.chart.StackedBars.Series;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.Weight;

/** Draws stacked bars on one canvas: the key, the bars below each other, the axis below. */
final class StackedBarsDrawing {
    /** A part smaller than this share of its bar gets no figure. */
    private static final double MIN_LABELLED = 0.04;

    private final StackedBars chart;
    private final Canvas canvas;
    private final double size;
    private final LabelColumn column;
    private final DrawingBuilder sketch;
    private final List<BigDecimal> ticks;
    private final double right;

    StackedBarsDrawing(StackedBars chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        this.size = canvas.textSize();
        this.column =
                LabelColumn.of(canvas, chart.bars().stream().map(Bar::label).toList());
        this.sketch = new DrawingBuilder(canvas);
        BigDecimal largest = chart.bars().stream().map(Bar::total).reduce(BigDecimal.ZERO, BigDecimal::max);
        double totals = chart.bars().stream()
                .mapToDouble(bar -> canvas.boldWidthOf(text(bar.total())))
                .max()
                .orElse(0);
        this.right = canvas.width() - totals - size * 0.5;
        this.ticks = ticks(largest);
    }

    private List<BigDecimal> ticks(BigDecimal largest) {
        for (int maximum = 6; maximum > 3; maximum--) {
            List<BigDecimal> some = Ticks.upTo(largest, maximum);
            double widest = some.stream()
                    .mapToDouble(tick -> canvas.widthOf(text(tick)))
                    .max()
                    .orElse(0);
            if ((widest + size) * some.size() <= right - column.end()) {
                return some;
            }
        }
        return Ticks.upTo(largest, 3);
    }

    Drawing draw() {
        Legend key = new Legend(canvas, sketch, 0);
        for (Series series : chart.series()) {
            key.add(series.name(), (x, middle) -> part(series, x, middle - size * 0.45, size * 1.6, size * 0.9));
        }
        double top = key.bottom() + size * 0.6;
        double bottom = drawBars(new DrawingBuilder(canvas), top, false);
        drawAxis(top, bottom);
        drawBars(sketch, top, true);
        return sketch.drawing(bottom + size * 1.6);
    }

    private double drawBars(DrawingBuilder target, double top, boolean withParts) {
        double y = top;
        String group = "";
        for (Bar bar : chart.bars()) {
            if (!bar.group().isEmpty() && !bar.group().equals(group)) {
                List<String> lines = Wrapping.atMost(2, canvas, bar.group(), canvas.width(), Weight.BOLD);
                y += group.isEmpty() ? 0 : size * 0.4;
                target.linesOnPage(0, y + size, Ink.TEXT, Weight.BOLD, lines);
                y += lines.size() * target.lineHeight() + size * 0.3;
            }
            group = bar.group();
            LabelColumn.Placed placed = column.place(target, bar.label(), y, size * 1.5);
            if (withParts) {
                drawParts(bar, placed);
            }
            y = placed.bottom() + size * 0.5;
        }
        return y;
    }

    private void drawParts(Bar bar, LabelColumn.Placed placed) {
        double x = placed.x();
        for (int index = 0; index < chart.series().size(); index++) {
            BigDecimal value = bar.values().get(index);
            double width = x(value) - column.end();
            if (value.signum() > 0) {
                drawPart(chart.series().get(index), value, bar, x, placed.middle(), width);
            }
            x += width;
        }
        sketch.linesOnPage(
                x + size * 0.5, placed.middle() + size * 0.36, Ink.TEXT, Weight.BOLD, List.of(text(bar.total())));
    }

    private void drawPart(Series series, BigDecimal value, Bar bar, double x, double middle, double width) {
        double gap = Math.min(sketch.edge() * 2, width / 3);
        part(series, x, middle - size * 0.75, width - gap, size * 1.5);
        String text = text(value);
        double needed = canvas.widthOf(text) + size * 0.5;
        boolean large = value.doubleValue() >= MIN_LABELLED * bar.total().doubleValue();
        boolean isWhole = value.compareTo(bar.total()) == 0;
        if (large && !isWhole && needed + size * 0.4 <= width) {
            double left = x + (width - gap - needed) / 2;
            sketch.bar(left, middle - size * 0.58, needed, size * 1.16, Ink.PAGE);
            sketch.text(left + needed / 2, middle + size * 0.36, Anchor.MIDDLE, Ink.TEXT, text);
        }
    }

    private void part(Series series, double x, double y, double width, double height) {
        sketch.bar(x, y, width, height, series.fill());
        sketch.frame(x, y, width, height, series.edge(), Dash.NONE);
    }

    private void drawAxis(double top, double bottom) {
        for (BigDecimal tick : ticks) {
            double x = x(tick);
            boolean isZero = tick.signum() == 0;
            sketch.line(x, top, x, bottom, isZero ? Ink.BORDER : Ink.RULE, 1, Dash.NONE);
            double half = canvas.widthOf(tick(tick)) / 2;
            double middle = Math.min(Math.max(x, half), canvas.width() - half);
            sketch.text(middle, bottom + size * 1.2, Anchor.MIDDLE, Ink.MUTED, tick(tick));
        }
    }

    private double x(BigDecimal value) {
        double last = ticks.get(ticks.size() - 1).doubleValue();
        return column.end() + (right - column.end()) * value.doubleValue() / last;
    }

    private String tick(BigDecimal value) {
        return CompactFormat.of(value, ticks.get(ticks.size() - 1), chart.unit(), chart.locale());
    }

    private String text(BigDecimal value) {
        return CompactFormat.of(value, chart.unit(), chart.locale());
    }
}
