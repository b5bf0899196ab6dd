package org.cldess.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;
import org.cldess.language.Message;

/**
 * The numbers of an indicator over time (<i>{@index "série de relevés"}</i>), measured or computed, with comparisons to
 * its baseline and targets. Computation uses exact fractions; the result is rounded half up once, at the end. To see
 * what was known on a day, pass indicators that were {@linkplain Indicator#seenOn seen on} that day.
 *
 * <p>Two measurements of the same day that differ, and of which neither corrects the other, leave that day without a
 * number.
 */
public final class Series {
    /**
     * The maximum number of steps in which the formulas of one call are computed. A step is a number, a reference or an
     * operation of a formula on one day: 20 formulas of 1,000 characters may use 5,000 days.
     */
    public static final long MAX_STEPS = 100_000_000;

    private final Indicator indicator;
    private final Timeline numbers;
    private final Message nothing;
    private final TargetPath path;

    /**
     * A number on a day.
     *
     * @param date the day
     * @param value the number, rounded to four decimals
     */
    public record Point(LocalDate date, BigDecimal value) {
        static Point of(DatedNumber number) {
            return new Point(number.date(), number.number().rounded(Indicator.PLACES));
        }
    }

    /** The status of an indicator relative to a target on a day (<i>{@index "position de l’indicateur"}</i>). */
    public enum TargetStatus implements Localizable {
        /** The target is reached. */
        REACHED,
        /** The number is the expected one or beyond. */
        ON_TRACK,
        /** The number has not reached the expected one, or the target was missed. */
        BEHIND,
        /**
         * It is unknown, because a target, a baseline, the direction or a part of the measurements is missing, or
         * because the indicator is qualitative.
         */
        UNKNOWN,
        /** There is no number. */
        NOT_MEASURED;

        @Override
        public String say(Locale locale) {
            return Texts.WORDS.message("target-status." + EnumCodes.of(this)).say(locale);
        }
    }

    /**
     * What an indicator has reached by a day, against a target.
     *
     * <p>For a stock or a total, it is the last number, against the last target and the number that is expected on the
     * day. For a flow, the measurements are put together over the period of a target: of the next one whose period has
     * begun and is measured in part, or else of the last one that is due. They are held against the number that is
     * expected at the end of the last measured part, until a further part of the same length is over; from then on,
     * that part is missing. If nothing is measured there, it is what the year
     * of the last measurement adds up to, without a verdict.
     *
     * @param status the status
     * @param target the target
     * @param since the first day of the period that was put together, for a flow
     * @param reached the number, with the last day that is measured
     * @param isAtLeast whether parts of a flow are missing and the number can only be higher
     * @param expected the number that the status compares with, and its day
     * @param share the achieved share of the distance from the baseline to the target, for rising and falling figures
     *     alike; 1 if the target is reached. Without a baseline, it is the share of the target for a rising figure.
     *     Empty for a falling one without a baseline, if baseline and target are equal, if the target contradicts the
     *     direction, if neither a baseline nor a direction is recorded, and for a part of a flow that has a baseline
     * @param lack the reason why there is no number, or which part of it is missing
     */
    public record Position(
            TargetStatus status,
            Optional<Target> target,
            Optional<LocalDate> since,
            Optional<Point> reached,
            boolean isAtLeast,
            Optional<Point> expected,
            Optional<BigDecimal> share,
            Optional<Message> lack) {
        static Position of(TargetStatus status) {
            return new Position(
                    status,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        Position toward(Optional<TargetPath.Aim> aim) {
            return new Position(
                    status, aim.map(TargetPath.Aim::target), since, reached, isAtLeast, expected, share, lack);
        }

        Position reaching(LocalDate first, Optional<Point> number) {
            return new Position(status, target, Optional.of(first), number, isAtLeast, expected, share, lack);
        }

        Position reaching(Optional<Point> number) {
            return new Position(status, target, since, number, isAtLeast, expected, share, lack);
        }

        Position atLeast(boolean least) {
            return new Position(status, target, since, reached, least, expected, share, lack);
        }

        Position expecting(Optional<Point> number) {
            return new Position(status, target, since, reached, isAtLeast, number, share, lack);
        }

        Position achieving(Optional<BigDecimal> achieved) {
            return new Position(status, target, since, reached, isAtLeast, expected, achieved, lack);
        }

        Position lacking(Optional<Message> reason) {
            return new Position(status, target, since, reached, isAtLeast, expected, share, reason);
        }
    }

    /**
     * Creates a series.
     *
     * @param indicator the indicator
     * @param numbers the numbers
     * @param nothing the reason why it is empty, if it is
     */
    Series(Indicator indicator, Timeline numbers, Message nothing) {
        this.indicator = indicator;
        this.numbers = numbers;
        this.nothing = nothing;
        this.path = new TargetPath(indicator);
    }

    /**
     * {@return the numbers of a measured indicator; empty for a computed one}
     *
     * @param indicator the indicator
     */
    public static Series of(Indicator indicator) {
        return of(indicator, List.of(indicator));
    }

    /**
     * Returns the numbers of an indicator, measured or computed. A formula is computed for each day on which one of its
     * indicators has a number, in time linear in its length for each of these days. A formula
     * for which fewer steps are left than it needs, of {@link #MAX_STEPS} for all, has no number, and {@link #missing}
     * says so.
     *
     * @param indicator the indicator
     * @param all the indicators that formulas may name
     * @return the numbers
     */
    public static Series of(Indicator indicator, Collection<Indicator> all) {
        return new Computation(all, MAX_STEPS).of(indicator);
    }

    /**
     * Returns the numbers of all indicators, as {@link #of(Indicator, Collection)} does, but computes each formula only
     * once.
     *
     * @param all the indicators
     * @return the numbers of each, in the same order
     */
    public static List<Series> of(Collection<Indicator> all) {
        Computation computation = new Computation(all, MAX_STEPS);
        return all.stream().map(computation::of).toList();
    }

    /** {@return the indicator} */
    public Indicator indicator() {
        return indicator;
    }

    /** {@return the numbers, oldest first; of a flow, the number of each of its periods} */
    public List<Point> points() {
        return numbers.values().stream().map(Point::of).toList();
    }

    /** {@return the last number, if there is one and no later one is missing} */
    public Optional<Point> last() {
        return numbers.valueOn(LocalDate.MAX).map(Point::of);
    }

    /** {@return the reason why there is no last number} */
    public Optional<Message> missing() {
        Optional<NumberOrReason> last = numbers.on(LocalDate.MAX);
        return last.isPresent() ? last.get().missing() : Optional.of(nothing);
    }

    Timeline numbers() {
        return numbers;
    }

    /** {@return the baseline as a number, in the unit of the indicator} */
    public Optional<BigDecimal> baseline() {
        return start().map(Point::of).map(Point::value);
    }

    Optional<DatedNumber> start() {
        return path.start();
    }

    /**
     * Returns the expected number on a day (<i>{@index "trajectoire attendue"}</i>). For a stock or a total, it lies on
     * straight lines from the baseline to the first target, and from each target to the next. For a flow, it lies on a
     * straight line from zero, before the period of a target, to that target; for a flow of quotients, it is the
     * target itself.
     *
     * @param day the day
     * @return the number. For a stock or a total: after the last target, the number of that target; empty before the
     *     baseline or, without one, before the first target. For a flow: empty outside the periods of its targets
     */
    public Optional<BigDecimal> expectedOn(LocalDate day) {
        return path.expected(day).map(number -> number.rounded(Indicator.PLACES));
    }

    /**
     * Returns what the indicator has reached by a day, against its target.
     *
     * @param day the day on which it is judged
     * @return the position
     */
    public Position positionOn(LocalDate day) {
        return FlowSum.isFlow(indicator)
                ? new FlowPosition(indicator, path, day).position()
                : lastPosition(day).toward(path.last());
    }

    /** Returns the position of a stock or a total. */
    private Position lastPosition(LocalDate day) {
        Optional<DatedNumber> last = numbers.valueOn(day);
        if (last.isEmpty()) {
            return Position.of(indicator.isQualitative() ? TargetStatus.UNKNOWN : TargetStatus.NOT_MEASURED)
                    .lacking(numbers.on(day).flatMap(NumberOrReason::missing).or(() -> Optional.of(nothing)));
        }
        Fraction number = last.get().number();
        return Position.of(path.last()
                        .flatMap(to -> path.direction(to).map(way -> status(number, to, way, day)))
                        .orElse(TargetStatus.UNKNOWN))
                .reaching(last.map(Point::of))
                .expecting(expectedOn(day).map(expected -> new Point(day, expected)))
                .achieving(path.last().flatMap(to -> path.share(number, to)));
    }

    private TargetStatus status(Fraction number, TargetPath.Aim to, Direction way, LocalDate day) {
        if (way.reaches(number, to.number())) {
            return TargetStatus.REACHED;
        }
        return path.expected(day)
                .map(aim -> way.reaches(number, aim) ? TargetStatus.ON_TRACK : TargetStatus.BEHIND)
                .orElse(TargetStatus.UNKNOWN);
    }

    @Override
    public String toString() {
        return "Series of " + indicator.id();
    }
}
