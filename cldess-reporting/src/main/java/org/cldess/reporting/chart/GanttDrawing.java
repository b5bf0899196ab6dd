package org.cldess.reporting.chart;

import java.util.Comparator;
import java.util.List;
import org.cldess.reporting.chart.Drawing.Anchor;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.StatusMark;
import org.cldess.reporting.theme.Weight;

/** Draws one calendar on one canvas, from top to bottom. */
final class GanttDrawing {
    private final Gantt gantt;
    private final Canvas canvas;
    private final double size;
    private final LabelColumn column;
    private final TimeScale scale;
    private final DrawingBuilder sketch;

    GanttDrawing(Gantt gantt, Canvas canvas) {
        this.gantt = gantt;
        this.canvas = canvas;
        this.size = canvas.textSize();
        boolean marked = gantt.rows().stream().anyMatch(row -> row.mark().isPresent());
        this.column = LabelColumn.of(
                canvas, gantt.rows().stream().map(Gantt.Row::label).toList(), marked ? size * 1.4 : 0);
        double values = gantt.rows().stream()
                .mapToDouble(row -> canvas.boldWidthOf(row.value()))
                .max()
                .orElse(0);
        double end = values == 0 ? canvas.width() - size * 0.6 : canvas.width() - values - size * 0.9;
        this.scale = new TimeScale(gantt.first(), gantt.last(), column.end() + size * 0.6, end);
        this.sketch = new DrawingBuilder(canvas);
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

    /**
     * Returns the height of the rows. Only drawing them shows it, so they are drawn once here, and once more over the
     * grid.
     */
    private double rowsHeight() {
        DrawingBuilder trial = new DrawingBuilder(canvas);
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

    private double band(DrawingBuilder target, Gantt.Row row, String before, double y) {
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
            sketch.mark(mark.shape(), 0, middle - size * 0.5, size);
        });
        for (Gantt.Span span : row.spans()) {
            boolean followed = row.spans().stream()
                    .anyMatch(other -> other.from().equals(span.to().plusDays(1)));
            drawSpan(span, placed.middle(), followed ? size * 0.3 : 0);
        }
        row.delay().ifPresent(delay -> drawDelay(delay, placed.middle()));
        row.milestones()
                .forEach(milestone -> drawMilestone(milestone.state(), scale.x(milestone.day()), placed.middle()));
        if (!row.value().isEmpty()) {
            sketch.bold(canvas.width(), placed.middle() + size * 0.36, Anchor.END, Ink.TEXT, row.value());
        }
        if (row.spans().isEmpty() && row.milestones().isEmpty() && row.delay().isEmpty()) {
            double first = placed.middle() + size * 0.36;
            sketch.linesOnPage(
                    column.end() + size * 0.6, first, Ink.MUTED, Weight.NORMAL, List.of(word("gantt.undated")));
        }
        return placed.bottom() + size * 0.5;
    }

    private void drawMilestone(Gantt.Milestone.State state, double x, double middle) {
        switch (state) {
            case MET -> sketch.diamond(x, middle, size * 0.5, Ink.TEXT, true);
            case PLANNED -> sketch.diamond(x, middle, size * 0.5, Ink.TEXT, false);
            case LATE -> markOnPage(StatusMark.LATE, x, middle);
            case MISSED -> markOnPage(StatusMark.DROPPED, x, middle);
        }
    }

    /** Draws a mark on the page background, so that it is visible on a bar too. */
    private void markOnPage(StatusMark mark, double x, double middle) {
        sketch.bar(x - size * 0.55, middle - size * 0.55, size * 1.1, size * 1.1, Ink.PAGE);
        sketch.mark(mark, x - size * 0.5, middle - size * 0.5, size);
    }

    /** Draws a planned period, with a gap before the next one. */
    private void drawSpan(Gantt.Span span, double middle, double gap) {
        double left = scale.x(span.from());
        double width = Math.max(scale.endOf(span.to()) - left - gap, size * 0.25);
        samplePeriod(left, middle, width, span.begunBefore(), span.goesOn());
    }

    private void samplePeriod(double x, double middle, double width, boolean openLeft, boolean openRight) {
        sketch.bar(x, middle - size * 0.3, width, size * 0.6, Ink.TARGET);
        sketch.openFrame(x, middle - size * 0.3, width, size * 0.6, Ink.PRIMARY, openLeft, openRight);
    }

    /** Draws a tail from the planned end to today, and how long it is after it, or before it at the right edge. */
    private void drawDelay(Gantt.Delay delay, double middle) {
        double left = scale.endOf(delay.since());
        double right = Math.max(scale.x(gantt.today()), left);
        sketch.bar(left, middle - size * 0.15, right - left, size * 0.3, Ink.LATE);
        double needed = canvas.boldWidthOf(delay.words()) + size * 0.5;
        boolean hasRoom = right + needed <= scale.to();
        double x = hasRoom ? right + size * 0.4 : right - needed;
        sketch.bar(x - size * 0.1, middle - size * 0.55, needed - size * 0.3, size * 1.1, Ink.PAGE);
        sketch.bold(x, middle + size * 0.36, Anchor.START, Ink.LATE, delay.words());
    }

    /** Draws the key of the elements that are drawn, and returns the y at its end. */
    private double drawKey(double y) {
        Legend key = new Legend(canvas, sketch, y);
        List<Gantt.Span> spans =
                gantt.rows().stream().flatMap(row -> row.spans().stream()).toList();
        if (!spans.isEmpty()) {
            key.add(word("gantt.planned"), (x, middle) -> samplePeriod(x, middle, size * 1.6, false, false));
        }
        if (gantt.rows().stream().anyMatch(row -> row.delay().isPresent())) {
            key.add(
                    word("gantt.delay"),
                    (x, middle) -> sketch.bar(x, middle - size * 0.15, size * 1.6, size * 0.3, Ink.LATE));
        }
        if (spans.stream().anyMatch(span -> span.begunBefore() || span.goesOn())) {
            key.add(word("gantt.open"), (x, middle) -> samplePeriod(x, middle, size * 1.6, false, true));
        }
        for (Gantt.Milestone.State state : Gantt.Milestone.State.values()) {
            if (gantt.rows().stream()
                    .flatMap(row -> row.milestones().stream())
                    .anyMatch(milestone -> milestone.state() == state)) {
                key.add(word(key(state)), (x, middle) -> drawMilestone(state, x + size * 0.8, middle));
            }
        }
        gantt.rows().stream()
                .flatMap(row -> row.mark().stream())
                .distinct()
                .sorted(Comparator.comparing(Gantt.Mark::shape))
                .forEach(mark -> key.add(
                        mark.word(),
                        (x, middle) -> sketch.mark(mark.shape(), x + size * 0.3, middle - size * 0.5, size)));
        return key.bottom();
    }

    private static String key(Gantt.Milestone.State state) {
        return switch (state) {
            case MET -> "gantt.reached";
            case PLANNED -> "gantt.milestone";
            case LATE -> "gantt.late";
            case MISSED -> "gantt.missed";
        };
    }

    private String word(String key) {
        return ChartWords.say(gantt.locale(), key);
    }
}
