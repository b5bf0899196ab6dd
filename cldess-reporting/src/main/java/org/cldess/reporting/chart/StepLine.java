package org.cldess.reporting.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.cldess.language.Typography;
import org.cldess.reporting.chart.Drawing.Anchor;
import org.cldess.reporting.chart.Drawing.Dash;
import org.cldess.reporting.theme.Ink;

/**
 * A number that changes on certain days and stays constant between them (<i>{@index "courbe en escalier"}</i>):
 * signatories of a charter, members of a network. The scale begins at zero; the last value is written at the end of the
 * line.
 *
 * @param steps the days on which the number changed, with the new numbers; at least one
 * @param until the last day of the last value
 * @param locale the language
 */
public record StepLine(List<Step> steps, LocalDate until, Locale locale) implements Chart {
    /**
     * A change.
     *
     * @param day the day
     * @param value the number from that day on, 0 or more
     */
    public record Step(LocalDate day, int value) {
        /** Rejects a negative number. */
        public Step {
            if (value < 0) {
                throw new IllegalArgumentException(
                        "The step of " + day + " is " + value + ": a number of things is 0 or more");
            }
        }
    }

    /** Sorts the steps. */
    public StepLine {
        steps = steps.stream().sorted(Comparator.comparing(Step::day)).toList();
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A line has no step: write a sentence in its place");
        }
    }

    @Override
    public Drawing draw(Canvas canvas) {
        double size = canvas.textSize();
        DrawingBuilder sketch = new DrawingBuilder(canvas);
        List<BigDecimal> ticks = ticks();
        double left = ticks.stream()
                        .mapToDouble(tick -> canvas.widthOf(figure(tick)))
                        .max()
                        .orElse(0)
                + size * 0.6;
        double right = canvas.width() - canvas.boldWidthOf(figure(last())) - size * 0.8;
        TimeScale scale = new TimeScale(first(), end(), left, right);
        double top = size;
        double bottom = top + size * 14;
        double highest = ticks.get(ticks.size() - 1).doubleValue();
        for (BigDecimal tick : ticks) {
            double y = bottom - (bottom - top) * tick.doubleValue() / highest;
            sketch.line(left, y, right, y, Ink.RULE, 1, Dash.NONE);
            sketch.text(left - size * 0.4, y + size * 0.36, Anchor.END, Ink.MUTED, figure(tick));
        }
        drawLine(sketch, scale, top, bottom, highest, size);
        double header = scale.header(sketch, canvas, bottom + size * 0.3, locale);
        return sketch.drawing(bottom + header + size * 0.6);
    }

    private void drawLine(
            DrawingBuilder sketch, TimeScale scale, double top, double bottom, double highest, double size) {
        double before = bottom;
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            double x = scale.x(step.day());
            double y = bottom - (bottom - top) * step.value() / highest;
            LocalDate next = index + 1 < steps.size() ? steps.get(index + 1).day() : until;
            sketch.line(x, before, x, y, Ink.PRIMARY, 2.5, Dash.NONE);
            sketch.line(x, y, Math.max(x, scale.x(next)), y, Ink.PRIMARY, 2.5, Dash.NONE);
            before = y;
        }
        double end =
                Math.max(scale.x(until), scale.x(steps.get(steps.size() - 1).day()));
        sketch.bold(end + size * 0.5, before + size * 0.36, Anchor.START, Ink.TEXT, figure(last()));
    }

    /** Returns whole numbers only, because the values are counts. */
    private List<BigDecimal> ticks() {
        int largest = Math.max(5, largest());
        while (true) {
            List<BigDecimal> ticks = Ticks.upTo(BigDecimal.valueOf(largest), 6);
            if (ticks.stream().allMatch(tick -> tick.stripTrailingZeros().scale() <= 0)) {
                return ticks;
            }
            largest++;
        }
    }

    private int largest() {
        return steps.stream().mapToInt(Step::value).max().orElse(0);
    }

    private BigDecimal last() {
        return BigDecimal.valueOf(steps.get(steps.size() - 1).value());
    }

    private YearMonth first() {
        return YearMonth.from(steps.get(0).day());
    }

    private YearMonth end() {
        YearMonth month = YearMonth.from(until);
        return month.isBefore(first()) ? first() : month;
    }

    private String figure(BigDecimal number) {
        return Typography.number(number, locale);
    }
}
