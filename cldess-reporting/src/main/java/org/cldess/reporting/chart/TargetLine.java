package org.cldess.reporting.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.language.Typography;
import org.cldess.reporting.chart.Drawing.Anchor;
import org.cldess.reporting.chart.Drawing.Dash;
import org.cldess.reporting.theme.Ink;

/**
 * Measurements over time, as points on a line, and the planned path from a baseline to targets, as a dashed line that
 * ends in a diamond (<i>{@index "courbe et trajectoire"}</i>). The scale begins at zero unless all numbers are far
 * above it.
 *
 * @param found the measurements, at least one
 * @param way the baseline and the targets; empty if there is no target
 * @param fromBaseline whether the path begins at a baseline, which is not a target
 * @param today the day of the report
 * @param locale the language
 */
public record TargetLine(List<Point> found, List<Point> way, boolean fromBaseline, LocalDate today, Locale locale)
        implements Chart {
    /** If the lowest number is at least this share of the highest, the scale does not begin at zero. */
    private static final BigDecimal FAR = new BigDecimal("0.6");

    private static final int MAX_TICKS = 6;

    /** A drawing narrower than this many text sizes is beside something, and is lower. */
    private static final double NARROW = 40;

    /**
     * A number on a day.
     *
     * @param day the day
     * @param value the number
     */
    public record Point(LocalDate day, BigDecimal value) {}

    /** Sorts the points. */
    public TargetLine {
        if (found.isEmpty()) {
            throw new IllegalArgumentException("Nothing was found: write a sentence in the place of a line");
        }
        found = found.stream().sorted(Comparator.comparing(Point::day)).toList();
        way = way.stream().sorted(Comparator.comparing(Point::day)).toList();
    }

    @Override
    public Drawing draw(Canvas canvas) {
        return new Plot(this, canvas).drawing();
    }

    private Stream<Point> all() {
        return Stream.concat(found.stream(), way.stream());
    }

    /** Returns round numbers from below the lowest to above the highest value. */
    private List<BigDecimal> ticks() {
        BigDecimal high = all().map(Point::value).max(Comparator.naturalOrder()).orElseThrow();
        BigDecimal low = all().map(Point::value).min(Comparator.naturalOrder()).orElseThrow();
        if (low.signum() >= 0 && low.compareTo(high.multiply(FAR)) < 0) {
            low = BigDecimal.ZERO;
        }
        List<BigDecimal> spread = Ticks.upTo(high.subtract(low).max(new BigDecimal("0.01")), MAX_TICKS - 1);
        BigDecimal step = spread.get(1);
        BigDecimal tick = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        List<BigDecimal> ticks = new ArrayList<>(List.of(tick));
        while (tick.compareTo(high) < 0 || ticks.size() < 2) {
            tick = tick.add(step);
            ticks.add(tick);
        }
        return ticks;
    }

    private String figure(BigDecimal number) {
        return Typography.number(number, locale);
    }

    /** The drawing under construction. */
    private static final class Plot {
        private final TargetLine chart;
        private final Canvas canvas;
        private final DrawingBuilder sketch;
        private final List<BigDecimal> ticks;
        private final double size;
        private final double top;
        private final double bottom;
        private final TimeScale scale;

        Plot(TargetLine chart, Canvas canvas) {
            this.chart = chart;
            this.canvas = canvas;
            this.sketch = new DrawingBuilder(canvas);
            this.ticks = chart.ticks();
            this.size = canvas.textSize();
            this.top = size * 2.4;
            this.bottom = top + size * (canvas.width() < NARROW * size ? 5.5 : 8);
            double left = ticks.stream()
                            .mapToDouble(tick -> canvas.widthOf(chart.figure(tick)))
                            .max()
                            .orElse(0)
                    + size * 0.8;
            double right = canvas.width() - aimWidth() - size * 1.6;
            this.scale = new TimeScale(first(), last(), left, right);
        }

        private double aimWidth() {
            return chart.way.isEmpty() ? 0 : canvas.boldWidthOf(chart.figure(aim().value()));
        }

        private Point aim() {
            return chart.way.get(chart.way.size() - 1);
        }

        private YearMonth first() {
            return chart.all()
                    .map(Point::day)
                    .map(YearMonth::from)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        private YearMonth last() {
            return Stream.concat(chart.all().map(Point::day), Stream.of(chart.today))
                    .map(YearMonth::from)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        private double y(BigDecimal value) {
            double low = ticks.get(0).doubleValue();
            double high = ticks.get(ticks.size() - 1).doubleValue();
            return bottom - (bottom - top) * (value.doubleValue() - low) / (high - low);
        }

        Drawing drawing() {
            for (BigDecimal tick : ticks) {
                sketch.line(scale.from(), y(tick), scale.to(), y(tick), Ink.RULE, 1, Dash.NONE);
                sketch.text(
                        scale.from() - size * 0.5, y(tick) + size * 0.36, Anchor.END, Ink.MUTED, chart.figure(tick));
            }
            scale.todayName(sketch, canvas, 0, chart.today, chart.locale);
            scale.todayLine(sketch, size * 1.4, bottom, chart.today);
            line(chart.way, Ink.TARGET_EDGE, 1.6, Dash.DASHED);
            int begin = chart.fromBaseline ? Math.min(1, chart.way.size()) : 0;
            for (Point target : chart.way.subList(begin, chart.way.size())) {
                sketch.diamond(scale.x(target.day()), y(target.value()), size * 0.4, Ink.TARGET_EDGE, true);
            }
            line(chart.found, Ink.PRIMARY, 2.5, Dash.NONE);
            chart.found.forEach(point -> sketch.disc(scale.x(point.day()), y(point.value()), size * 0.36, Ink.PRIMARY));
            names();
            double header = scale.header(sketch, canvas, bottom + size * 0.3, chart.locale);
            double key = key(bottom + header + size * 1.2);
            return sketch.drawing(key + size * 0.4);
        }

        private void line(List<Point> points, Ink ink, double weight, Dash dash) {
            for (int i = 1; i < points.size(); i++) {
                Point from = points.get(i - 1);
                Point to = points.get(i);
                sketch.line(scale.x(from.day()), y(from.value()), scale.x(to.day()), y(to.value()), ink, weight, dash);
            }
        }

        /** Writes the last measurement above its point, and the last target beside its diamond. */
        private void names() {
            Point last = chart.found.get(chart.found.size() - 1);
            String found = chart.figure(last.value());
            double half = canvas.boldWidthOf(found) / 2;
            double today = scale.x(chart.today);
            boolean isStruck = Math.abs(today - scale.x(last.day())) < half + size * 0.3;
            double middle = Math.max(isStruck ? today - half - size * 0.3 : scale.x(last.day()), scale.from() + half);
            sketch.bold(middle, y(last.value()) - size * 0.7, Anchor.MIDDLE, Ink.PRIMARY, found);
            if (!chart.way.isEmpty()) {
                Point aim = aim();
                sketch.bold(
                        scale.x(aim.day()) + size * 0.7,
                        y(aim.value()) + size * 0.36,
                        Anchor.START,
                        Ink.TEXT,
                        chart.figure(aim.value()));
            }
        }

        private double key(double y) {
            Legend key = new Legend(canvas, sketch, y);
            key.add(ChartWords.say(chart.locale, "aim.found"), (x, middle) -> {
                sketch.line(x, middle, x + size * 1.6, middle, Ink.PRIMARY, 2.5, Dash.NONE);
                sketch.disc(x + size * 0.8, middle, size * 0.36, Ink.PRIMARY);
            });
            if (!chart.way.isEmpty()) {
                key.add(ChartWords.say(chart.locale, "aim.way"), (x, middle) -> {
                    sketch.line(x, middle, x + size * 1.2, middle, Ink.TARGET_EDGE, 1.6, Dash.DASHED);
                    sketch.diamond(x + size * 1.3, middle, size * 0.4, Ink.TARGET_EDGE, true);
                });
            }
            return key.bottom();
        }
    }
}
