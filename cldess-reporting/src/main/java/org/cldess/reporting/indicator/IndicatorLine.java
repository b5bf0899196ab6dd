package org.cldess.reporting.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.Series;
import org.cldess.indicator.Series.Position;
import org.cldess.indicator.Target;
import org.cldess.reporting.action.IndicatorNumbers;
import org.cldess.reporting.chart.TargetLine;

/**
 * The numbers of an indicator and its path, to be drawn. A flow that is judged part by part is drawn over the period of
 * its target, as it grows from zero; any other flow, year by year.
 */
final class IndicatorLine {
    private final Indicator indicator;
    private final Series series;
    private final Position position;
    private final List<TargetLine.Point> found;
    private final List<TargetLine.Point> way;
    private final boolean fromZero;

    IndicatorLine(Series series, Position position) {
        this.indicator = series.indicator();
        this.series = series;
        this.position = position;
        List<Measurement> parts = parts();
        this.fromZero = position.since().isPresent()
                && !indicator.measure().isDivided()
                && position.share().isPresent()
                && position.target().isPresent()
                && (parts.size() > 1 || !isOver());
        this.found = (fromZero ? growing(parts) : position.since().isPresent() ? yearly() : each())
                .map(point -> new TargetLine.Point(point.date(), IndicatorNumbers.told(indicator, point.value())))
                .toList();
        this.way = fromZero
                ? position.target().stream()
                        .flatMap(target -> Stream.of(
                                Optional.of(new TargetLine.Point(target.firstDay(), BigDecimal.ZERO)), point(target)))
                        .flatMap(Optional::stream)
                        .toList()
                : targets();
    }

    /** Checks whether the last day of the target is measured. */
    private boolean isOver() {
        return position.reached()
                .map(Series.Point::date)
                .equals(position.target().map(Target::date));
    }

    /** Returns the parts of a flow that are put together, oldest first. */
    private List<Measurement> parts() {
        return position.since().stream()
                .flatMap(first -> indicator.counting().stream()
                        .filter(part -> !part.firstDay().isBefore(first))
                        .filter(part -> position.reached()
                                .filter(last -> !part.date().isAfter(last.date()))
                                .isPresent()))
                .sorted(Comparator.comparing(Measurement::date))
                .toList();
    }

    /** Returns what a flow has added up to at the end of each part. */
    private Stream<Series.Point> growing(List<Measurement> parts) {
        List<Series.Point> points = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Measurement part : parts) {
            sum = sum.add(indicator.number(part.measured()).orElse(BigDecimal.ZERO));
            points.add(new Series.Point(part.date(), sum));
        }
        return points.stream();
    }

    /** Returns what a flow adds up to by its last measurement of each year. */
    private Stream<Series.Point> yearly() {
        TreeMap<Integer, LocalDate> last = new TreeMap<>();
        indicator
                .counting()
                .forEach(part -> last.merge(
                        part.date().getYear(), part.date(), (one, other) -> one.isAfter(other) ? one : other));
        return last.values().stream().flatMap(day -> series.positionOn(day).reached().stream());
    }

    private Stream<Series.Point> each() {
        return series.points().stream();
    }

    private List<TargetLine.Point> targets() {
        Stream<TargetLine.Point> start = position.since().isPresent()
                ? Stream.empty()
                : indicator.baseline().value().stream()
                        .flatMap(from ->
                                series.baseline().stream().map(value -> new TargetLine.Point(from.date(), value)));
        List<TargetLine.Point> targets = indicator.targets().value().stream()
                .flatMap(List::stream)
                .flatMap(target -> point(target).stream())
                .toList();
        return targets.isEmpty()
                ? List.of()
                : Stream.concat(start, targets.stream()).toList();
    }

    private static Optional<TargetLine.Point> point(Target target) {
        return target.value().map(value -> new TargetLine.Point(target.date(), value));
    }

    /** Checks whether there is more to draw than one point. */
    boolean isDrawn() {
        return found.size() > 1 || !way.isEmpty();
    }

    TargetLine chart(LocalDate day, Locale locale) {
        boolean fromBaseline =
                fromZero || (position.since().isEmpty() && series.baseline().isPresent());
        return new TargetLine(found, way, fromBaseline, day, locale);
    }
}
