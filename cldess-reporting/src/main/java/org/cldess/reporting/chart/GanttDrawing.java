package org.cldess.reporting.chart;

import java.util.List;
import java.util.Locale;
import org.cldess.reporting.chart.Drawing.Dash;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.Weight;

/** Draws one calendar on one canvas, from top to bottom. */
final class GanttDrawing {
    private final Gantt gantt;
    private final Canvas canvas;
    private final double size;
    private final LabelColumn column;
    private final TimeScale scale;
    private final Sketch sketch;

    GanttDrawing(Gantt gantt, Canvas canvas) {
        this.gantt = gantt;
        this.canvas = canvas;
        this.size = canvas.textSize();
        boolean marked = gantt.rows().stream().anyMatch(row -> row.mark().isPresent());
        this.column = LabelColumn.of(
                canvas, gantt.rows().stream().map(Gantt.Row::label).toList(), marked ? size * 1.4 : 0);
        this.scale = new TimeScale(gantt.first(), gantt.last(), column.end() + size * 0.6, canvas.width() - size * 0.6);
        this.sketch = new Sketch(canvas);
    }

    Drawing draw() {
        double top = scale.header(sketch, canvas, 0, gantt.locale());
        top += scale.todayName(sketch, canvas, top, gantt.today(), gantt.locale());
        double bottom = top + rowsHeight();
        scale.grid(sketch, canvas, top, bottom);
        if (column.isAbove()) {
            scale.todayLine(sketch, top, bottom, gantt.today());
            drawRows(top);
        } else {
            drawRows(top);
            scale.todayLine(sketch, top, bottom, gantt.today());
        }
        return sketch.drawing(drawKey(bottom + size * 0.4));
    }

    /** The rows' height is known only by drawing them: once for that, and once more over the grid. */
    private double rowsHeight() {
        Sketch trial = new Sketch(canvas);
        double y = 0;
        String group = "";
        for (Gantt.Row row : gantt.rows()) {
            y = band(trial, row, group, y);
            group = row.group();
            y = column.place(trial, row.label(), y, size * 1.2).bottom() + size * 0.5;
        }
        return y;
    }

    private void drawRows(double top) {
        double y = top;
        String group = "";
        for (Gantt.Row row : gantt.rows()) {
            y = band(sketch, row, group, y);
            group = row.group();
            y = drawRow(row, y);
        }
    }

    private double band(Sketch target, Gantt.Row row, String before, double y) {
        if (row.group().isEmpty() || row.group().equals(before)) {
            return y;
        }
        List<String> lines = Wrapping.atMost(2, canvas, row.group(), canvas.width() - size * 0.6, Weight.BOLD);
        double height = lines.size() * target.lineHeight() + size * 0.4;
        target.bar(0, y, canvas.width(), height, Ink.HEADER);
        target.lines(size * 0.3, y + size * 1.2, Ink.TEXT, Weight.BOLD, lines);
        return y + height + size * 0.4;
    }

    private double drawRow(Gantt.Row row, double y) {
        LabelColumn.Placed placed = column.place(sketch, row.label(), y, size * 1.2);
        row.mark().ifPresent(mark -> {
            double middle = column.firstLine(sketch, row.label(), y, size * 1.2);
            sketch.mark(mark, 0, middle - size * 0.5, size);
        });
        for (Gantt.Span span : row.spans()) {
            drawSpan(span, placed.middle());
        }
        for (Gantt.Milestone milestone : row.milestones()) {
            double x = scale.x(milestone.day());
            sketch.diamond(x, placed.middle(), size * 0.5, Ink.TEXT, milestone.reached());
        }
        return placed.bottom() + size * 0.5;
    }

    private void drawSpan(Gantt.Span span, double middle) {
        double left = scale.x(span.from());
        double width = Math.max(scale.endOf(span.to()) - left, size * 0.25);
        double top = middle - size * 0.42;
        sketch.bar(left, top, width, size * 0.84, Ink.PAGE);
        sketch.bar(left, top, width * span.done(), size * 0.84, Ink.PRIMARY);
        sketch.frame(left, top, width, size * 0.84, Ink.PRIMARY, Dash.NONE);
    }

    /** Draws the key and returns where it ends. */
    private double drawKey(double y) {
        Key key = new Key(canvas, sketch, y);
        key.add(word(gantt.locale(), "gantt.planned"), (x, middle) -> {
            sketch.frame(x, middle - size * 0.42, size * 1.6, size * 0.84, Ink.PRIMARY, Dash.NONE);
        });
        key.add(word(gantt.locale(), "gantt.done"), (x, middle) -> {
            sketch.bar(x, middle - size * 0.42, size * 1.6, size * 0.84, Ink.PRIMARY);
        });
        if (gantt.rows().stream().anyMatch(row -> !row.milestones().isEmpty())) {
            key.add(word(gantt.locale(), "gantt.milestone"), (x, middle) -> {
                sketch.diamond(x + size * 0.8, middle, size * 0.5, Ink.TEXT, false);
            });
            key.add(word(gantt.locale(), "gantt.reached"), (x, middle) -> {
                sketch.diamond(x + size * 0.8, middle, size * 0.5, Ink.TEXT, true);
            });
        }
        return key.bottom();
    }

    private static String word(Locale locale, String key) {
        return ChartWords.say(locale, key);
    }
}
