package org.cldess.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
 */
public final class Series {
    private final Indicator indicator;
    private final List<Value> values;
    private final Optional<Message> missing;

    /**
     * A number on a day.
     *
     * @param date the day
     * @param value the number, rounded to four decimals
     */
    public record Point(LocalDate date, BigDecimal value) {}

    /** The position of an indicator relative to its targets (<i>{@index "position de l’indicateur"}</i>). */
    public enum TargetStatus implements Localizable {
        /** The last target is reached. */
        REACHED,
        /** At its last measurement, it was at the expected number or beyond. */
        ON_TRACK,
        /** At its last measurement, it had not reached the expected number. */
        BEHIND,
        /**
         * The expected number is unknown, because a target, a baseline or the direction is missing, or because the
         * indicator is qualitative.
         */
        UNKNOWN,
        /** There is no number. */
        NOT_MEASURED;

        @Override
        public String say(Locale locale) {
            return Texts.WORDS.message("target-status." + EnumCodes.of(this)).say(locale);
        }
    }

    /** An exact number on a day. */
    record Value(LocalDate date, Fraction number) {
        Point point() {
            return new Point(date, number.rounded(Indicator.PLACES));
        }
    }

    Series(Indicator indicator, List<Value> values, Optional<Message> missing) {
        this.indicator = indicator;
        this.values = List.copyOf(values);
        this.missing = missing;
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
     * indicators has a number; each of these days takes time linear in the length of the formulas.
     *
     * @param indicator the indicator
     * @param all the indicators that formulas may name
     * @return the numbers
     */
    public static Series of(Indicator indicator, Collection<Indicator> all) {
        return new Computation(all).of(indicator);
    }

    /** {@return the indicator} */
    public Indicator indicator() {
        return indicator;
    }

    /** {@return the numbers, oldest first} */
    public List<Point> points() {
        return values.stream().map(Value::point).toList();
    }

    /** {@return the last number, if there is one and no later one is missing} */
    public Optional<Point> last() {
        return lastValue().map(Value::point);
    }

    /** {@return the reason why there is no last number} */
    public Optional<Message> missing() {
        return missing;
    }

    private Optional<Value> lastValue() {
        return missing.isPresent() || values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** Returns the last number on a day or before it. */
    Optional<Value> lastBy(LocalDate day) {
        Value found = null;
        for (Value value : values) {
            found = value.date().isAfter(day) ? found : value;
        }
        return Optional.ofNullable(found);
    }

    List<Value> values() {
        return values;
    }

    /** {@return the baseline as a number, in the unit of the indicator} */
    public Optional<BigDecimal> baseline() {
        return start().map(Value::point).map(Point::value);
    }

    Optional<Value> start() {
        return indicator
                .baseline()
                .value()
                .flatMap(from ->
                        indicator.measure().number(from.measured()).map(number -> new Value(from.date(), number)));
    }

    private List<Value> aims() {
        return indicator.targets().value().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Target::date))
                .flatMap(target ->
                        target.value().flatMap(Fraction::find).map(number -> new Value(target.date(), number)).stream())
                .toList();
    }

    private Optional<Value> aim() {
        List<Value> aims = aims();
        return aims.isEmpty() ? Optional.empty() : Optional.of(aims.get(aims.size() - 1));
    }

    /** Returns the recorded direction or, without one, that from the baseline to the last target. */
    private Optional<Direction> direction() {
        return indicator
                .direction()
                .value()
                .or(() -> start().flatMap(from -> aim().flatMap(to -> {
                    int order = to.number().compareTo(from.number());
                    return order == 0 ? Optional.empty() : Optional.of(order > 0 ? Direction.RISE : Direction.FALL);
                })));
    }

    /**
     * Returns the achieved share of the distance to the last target: (last − baseline) ÷ (target − baseline), for
     * rising and falling figures alike. Without a baseline it is last ÷ target for a rising figure, and cannot be
     * computed for a falling one.
     *
     * @return the share, 1 if the target is reached; empty without a number or a target, if baseline and target are
     *     equal, if the target contradicts the direction, or if neither a baseline nor a direction is recorded
     */
    public Optional<BigDecimal> achievement() {
        return lastValue().flatMap(this::share);
    }

    /**
     * Returns the achieved share from what was measured by a day.
     *
     * @param day the day
     * @return the share, from the last number on that day or before it
     */
    public Optional<BigDecimal> achievementBy(LocalDate day) {
        return lastBy(day).flatMap(this::share);
    }

    private Optional<BigDecimal> share(Value last) {
        Optional<Value> to = aim();
        if (to.isEmpty() || direction().isEmpty()) {
            return Optional.empty();
        }
        Fraction target = to.get().number();
        Optional<Value> from = start();
        if (from.isEmpty()) {
            return direction().get() == Direction.RISE && target.signum() > 0
                    ? last.number()
                            .dividedBy(target)
                            .map(share -> share.rounded(Indicator.PLACES).setScale(Indicator.PLACES))
                    : Optional.empty();
        }
        Fraction way = target.minus(from.get().number());
        boolean isStated = way.signum() > 0 == (direction().get() == Direction.RISE);
        return isStated
                ? last.number()
                        .minus(from.get().number())
                        .dividedBy(way)
                        .map(share -> share.rounded(Indicator.PLACES).setScale(Indicator.PLACES))
                : Optional.empty();
    }

    /**
     * Returns the expected number on a day (<i>{@index "trajectoire attendue"}</i>), by linear interpolation from the
     * baseline to the first target, and from each target to the next.
     *
     * @param day the day
     * @return the number; after the last target, the number of that target; empty before the baseline or, without one,
     *     before the first target
     */
    public Optional<BigDecimal> expectedOn(LocalDate day) {
        return expected(day).map(number -> number.rounded(Indicator.PLACES));
    }

    private Optional<Fraction> expected(LocalDate day) {
        List<Value> way = new ArrayList<>();
        start().ifPresent(way::add);
        aims().stream()
                .filter(aim -> way.isEmpty() || aim.date().isAfter(way.get(0).date()))
                .forEach(way::add);
        if (aims().isEmpty() || way.isEmpty() || day.isBefore(way.get(0).date())) {
            return Optional.empty();
        }
        Value before = way.get(0);
        for (Value next : way) {
            if (next.date().isAfter(day)) {
                return Optional.of(between(before, next, day));
            }
            before = next;
        }
        return Optional.of(before.number());
    }

    private static Fraction between(Value from, Value to, LocalDate day) {
        Fraction gone = Fraction.of(day.toEpochDay() - from.date().toEpochDay());
        Fraction whole = Fraction.of(to.date().toEpochDay() - from.date().toEpochDay());
        return gone.dividedBy(whole)
                .map(share ->
                        from.number().plus(to.number().minus(from.number()).times(share)))
                .orElse(to.number());
    }

    /** {@return the status of the last number relative to the last target and to the expected number} */
    public TargetStatus targetStatus() {
        return targetStatus(lastValue());
    }

    /**
     * {@return the status of the last number on a day or before it}
     *
     * @param day the day
     */
    public TargetStatus targetStatusBy(LocalDate day) {
        return targetStatus(lastBy(day));
    }

    private TargetStatus targetStatus(Optional<Value> last) {
        if (last.isEmpty()) {
            return indicator.isQualitative() ? TargetStatus.UNKNOWN : TargetStatus.NOT_MEASURED;
        }
        return aim().flatMap(to -> direction().map(way -> targetStatus(last.get(), to, way)))
                .orElse(TargetStatus.UNKNOWN);
    }

    private TargetStatus targetStatus(Value last, Value to, Direction way) {
        if (way.reaches(last.number(), to.number())) {
            return TargetStatus.REACHED;
        }
        return expected(last.date())
                .map(aim -> way.reaches(last.number(), aim) ? TargetStatus.ON_TRACK : TargetStatus.BEHIND)
                .orElse(TargetStatus.UNKNOWN);
    }

    @Override
    public String toString() {
        return "Series of " + indicator.id();
    }
}
