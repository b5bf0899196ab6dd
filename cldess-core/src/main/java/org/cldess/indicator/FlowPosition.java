package org.cldess.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.indicator.Series.Point;
import org.cldess.indicator.Series.Position;
import org.cldess.indicator.Series.TargetStatus;
import org.cldess.indicator.TargetPath.Aim;
import org.cldess.language.Message;

/** The position of a flow, whose measurements are put together over the period of a target. */
final class FlowPosition {
    private final Indicator indicator;
    private final TargetPath path;
    private final LocalDate day;

    FlowPosition(Indicator indicator, TargetPath path, LocalDate day) {
        this.indicator = indicator;
        this.path = path;
        this.day = day;
    }

    Position position() {
        Optional<Aim> to = judged();
        Optional<Measurement> latest = indicator.counting().stream()
                .filter(measurement -> !measurement.date().isAfter(day))
                .reduce((earlier, later) -> later);
        if (latest.isEmpty()) {
            return Position.of(TargetStatus.NOT_MEASURED).toward(to);
        }
        FlowSum sum = to.map(this::sum).orElseGet(() -> yearOf(latest.get()));
        if (sum.isEmpty()) {
            return unjudged(yearOf(latest.get()), latest.get())
                    .toward(to)
                    .lacking(to.map(aim -> words("missing.period", aim.firstDay(), aim.date())));
        }
        Optional<Fraction> number = sum.number();
        if (number.isEmpty()) {
            return unjudged(sum, latest.get()).toward(to);
        }
        return to.map(aim -> judged(sum, number.get(), aim)).orElseGet(() -> unjudged(sum, latest.get()));
    }

    /**
     * Returns the target that a day is judged against: the next one whose period has begun and is measured in part, or
     * else the last one that is due, or else the first one.
     */
    private Optional<Aim> judged() {
        List<Aim> aims = path.aims();
        return aims.stream()
                .filter(aim -> aim.isRunningOn(day) && !sum(aim).isEmpty())
                .findFirst()
                .or(() -> aims.stream().filter(aim -> !aim.date().isAfter(day)).reduce((earlier, later) -> later))
                .or(() -> aims.stream().findFirst());
    }

    private FlowSum sum(Aim aim) {
        return new FlowSum(indicator, aim.firstDay(), aim.date(), day);
    }

    /**
     * Returns the sum of the year in which a measurement ends, from the first measured day, or of its own period if
     * that began earlier.
     */
    private FlowSum yearOf(Measurement latest) {
        int year = latest.date().getYear();
        LocalDate begin = LocalDate.of(year, 1, 1);
        return latest.firstDay().isBefore(begin)
                ? new FlowSum(indicator, latest.firstDay(), latest.date(), day)
                : new FlowSum(indicator, begin, LocalDate.of(year, 12, 31), day).fromFirstPart();
    }

    /** Returns what was measured, without a verdict. */
    private Position unjudged(FlowSum sum, Measurement latest) {
        Optional<Fraction> number = sum.number();
        if (number.isEmpty()) {
            return Position.of(TargetStatus.UNKNOWN)
                    .reaching(
                            latest.firstDay(),
                            value(latest.date(), indicator.measure().number(latest.measured())))
                    .lacking(Optional.of(words("missing.overlap", indicator.name())));
        }
        Optional<FlowSum.Days> missing = sum.missingOn(sum.through());
        return Position.of(TargetStatus.UNKNOWN)
                .reaching(sum.first(), value(sum.through(), number))
                .lacking(missing.map(FlowPosition::words))
                .atLeast(missing.isPresent() && sum.canOnlyGrow());
    }

    private static Optional<Point> value(LocalDate day, Optional<Fraction> number) {
        return number.map(found -> Point.of(new DatedNumber(day, found)));
    }

    private static Message words(String key, Object... arguments) {
        return Texts.WORDS.message(key, arguments);
    }

    private static Message words(FlowSum.Days missing) {
        return words("missing.days", missing.first(), missing.last());
    }

    private Position judged(FlowSum sum, Fraction number, Aim to) {
        Optional<FlowSum.Days> missing = sum.missingOn(day);
        LocalDate judged = missing.isEmpty() ? sum.through() : day.isAfter(to.date()) ? to.date() : day;
        Fraction expected = path.expected(to, judged);
        return Position.of(path.direction(to)
                        .map(way -> status(sum, number, to, way, expected))
                        .orElse(TargetStatus.UNKNOWN))
                .toward(Optional.of(to))
                .reaching(sum.first(), value(sum.through(), Optional.of(number)))
                .expecting(Optional.of(Point.of(new DatedNumber(judged, expected))))
                .achieving(share(sum, number, to))
                .lacking(missing.map(FlowPosition::words))
                .atLeast(missing.isPresent() && sum.canOnlyGrow());
    }

    private TargetStatus status(FlowSum sum, Fraction number, Aim to, Direction way, Fraction expected) {
        boolean isReached = way.reaches(number, to.number());
        boolean isAsExpected = way.reaches(number, expected);
        if (sum.isWhole()) {
            return isReached ? TargetStatus.REACHED : TargetStatus.BEHIND;
        }
        boolean rises = way == Direction.RISE;
        if (rises && isReached && sum.canOnlyGrow()) {
            return TargetStatus.REACHED;
        }
        if (sum.missingOn(day).isEmpty() || (sum.canOnlyGrow() && rises == isAsExpected)) {
            return isAsExpected ? TargetStatus.ON_TRACK : TargetStatus.BEHIND;
        }
        return TargetStatus.UNKNOWN;
    }

    /**
     * Returns the achieved share. The distance from a baseline is known only once the whole period is measured, and a
     * quotient with missing parts has no share.
     */
    private Optional<BigDecimal> share(FlowSum sum, Fraction number, Aim to) {
        boolean isSoFar = path.start().isEmpty()
                && (sum.canOnlyGrow() || sum.missingOn(day).isEmpty());
        return sum.isWhole() || isSoFar ? path.share(number, to) : Optional.empty();
    }
}
