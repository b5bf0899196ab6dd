package org.cldess.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.internal.Codes;
import org.cldess.internal.Fraction;
import org.cldess.language.Message;
import org.cldess.language.Sayable;

/**
 * The numbers of an indicator over time (<i>{@index "série de relevés"}</i>), measured or computed, and how they compare with its baseline and
 * its targets. All is reckoned with exact fractions and rounded half up once, at the end. To know what was known on a day, ask it of
 * indicators that were {@linkplain Indicator#seenOn seen on} it.
 */
public final class Series {
    /** How many decimals are told. */
    static final int PLACES = 4;

    private final Indicator indicator;
    private final List<Value> values;
    private final Optional<Message> missing;

    /**
     * A number of a day.
     *
     * @param date the day
     * @param value the number, rounded to four decimals
     */
    public record Point(LocalDate date, BigDecimal value) {}

    /** Where an indicator stands towards its targets (<i>{@index "position de l’indicateur"}</i>). */
    public enum Standing implements Sayable {
        /** The last target is reached. */
        REACHED,
        /** At its last measurement, it was where it should have been then, or further. */
        ON_THE_WAY,
        /** At its last measurement, it was not yet where it should have been then. */
        BEHIND,
        /** Nothing tells where it should be: a target, a baseline or the direction is missing, or it is told in words. */
        UNKNOWN,
        /** There is no number. */
        NOT_MEASURED;

        @Override
        public String say(Locale locale) {
            return Texts.WORDS.message("standing." + Codes.of(this)).say(locale);
        }
    }

    /** A number of a day, exact. */
    record Value(LocalDate date, Fraction number) {
        Point point() {
            return new Point(date, number.rounded(PLACES));
        }
    }

    Series(Indicator indicator, List<Value> values, Optional<Message> missing) {
        this.indicator = indicator;
        this.values = List.copyOf(values);
        this.missing = missing;
    }

    /**
     * {@return the numbers of an indicator that is measured; none of one that is computed from others}
     *
     * @param indicator the indicator
     */
    public static Series of(Indicator indicator) {
        return of(indicator, List.of(indicator));
    }

    /**
     * The numbers of an indicator, measured or computed: a formula is reckoned for each day on which one of the indicators that it names has a
     * number. Takes time linear in the length of the formulas for each of these days.
     *
     * @param indicator the indicator
     * @param all the indicators that formulas may name
     * @return its numbers
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

    /** {@return the last number, if there is one and none is missing after it} */
    public Optional<Point> last() {
        return lastValue().map(Value::point);
    }

    /** {@return why there is no last number} */
    public Optional<Message> missing() {
        return missing;
    }

    private Optional<Value> lastValue() {
        return missing.isPresent() || values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** The last number of a day or an earlier one. */
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

    /** {@return the number of the baseline, in the unit of the indicator} */
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

    /** Which way it goes: as it is recorded, or from the baseline to the last target. */
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
     * How much of the way to the last target is done: (last − baseline) ÷ (target − baseline), which holds for figures that are to rise and to
     * fall. Without a baseline it is last ÷ target for a figure that is to rise, and cannot be told for one that is to fall.
     *
     * @return the share, 1 for a target that is reached; nothing without a number, a target or a way between baseline and target, if the target
     *     lies the other way than the direction, or if neither a baseline nor a direction is recorded
     */
    public Optional<BigDecimal> achievement() {
        return lastValue().flatMap(this::share);
    }

    /**
     * The same with what was found by a day.
     *
     * @param day the day
     * @return the share by the last number of that day or an earlier one
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
                            .map(share -> share.rounded(PLACES).setScale(PLACES))
                    : Optional.empty();
        }
        Fraction way = target.minus(from.get().number());
        boolean isStated = way.signum() > 0 == (direction().get() == Direction.RISE);
        return isStated
                ? last.number()
                        .minus(from.get().number())
                        .dividedBy(way)
                        .map(share -> share.rounded(PLACES).setScale(PLACES))
                : Optional.empty();
    }

    /**
     * Where it should be on a day (<i>{@index "trajectoire attendue"}</i>): on the straight lines from the baseline to the first target and from
     * each target to the next.
     *
     * @param day the day
     * @return the number, that of the last target after its day; nothing before the baseline, or before the first target where no baseline is
     *     recorded
     */
    public Optional<BigDecimal> expectedOn(LocalDate day) {
        return expected(day).map(number -> number.rounded(PLACES));
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

    /** {@return where it stands at its last number, towards its last target and the way there} */
    public Standing standing() {
        return standing(lastValue());
    }

    /**
     * {@return where it stood at the last number of a day or an earlier one}
     *
     * @param day the day
     */
    public Standing standingBy(LocalDate day) {
        return standing(lastBy(day));
    }

    private Standing standing(Optional<Value> last) {
        if (last.isEmpty()) {
            return indicator.isQualitative() ? Standing.UNKNOWN : Standing.NOT_MEASURED;
        }
        return aim().flatMap(to -> direction().map(way -> standing(last.get(), to, way)))
                .orElse(Standing.UNKNOWN);
    }

    private Standing standing(Value last, Value to, Direction way) {
        if (way.reaches(last.number(), to.number())) {
            return Standing.REACHED;
        }
        return expected(last.date())
                .map(aim -> way.reaches(last.number(), aim) ? Standing.ON_THE_WAY : Standing.BEHIND)
                .orElse(Standing.UNKNOWN);
    }

    @Override
    public String toString() {
        return "Series of " + indicator.id();
    }
}
