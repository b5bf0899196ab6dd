package org.cldess.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The path of an indicator to its targets. A stock or a total goes straight from the baseline to the first target, and
 * from each target to the next. A flow begins each period at zero and goes straight to the target of that period; a
 * flow of quotients does not grow, and should be at its target throughout the period.
 */
final class TargetPath {
    private final Indicator indicator;
    private final List<Aim> aims;

    /** A target in numbers. */
    record Aim(Target target, Fraction number) {
        LocalDate date() {
            return target.date();
        }

        LocalDate firstDay() {
            return target.firstDay();
        }

        boolean isRunningOn(LocalDate day) {
            return !day.isBefore(firstDay()) && !day.isAfter(date());
        }
    }

    TargetPath(Indicator indicator) {
        this.indicator = indicator;
        this.aims = indicator.targets().value().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Target::date))
                .flatMap(target ->
                        target.value().flatMap(Fraction::find).map(number -> new Aim(target, number)).stream())
                .toList();
    }

    /** Returns the targets in numbers, by day. */
    List<Aim> aims() {
        return aims;
    }

    Optional<Aim> last() {
        return aims.isEmpty() ? Optional.empty() : Optional.of(aims.get(aims.size() - 1));
    }

    /** Returns the baseline in numbers. */
    Optional<DatedNumber> start() {
        return indicator
                .baseline()
                .value()
                .flatMap(from -> indicator
                        .measure()
                        .number(from.measured())
                        .map(number -> new DatedNumber(from.date(), number)));
    }

    /** Returns the recorded direction or, without one, that from the baseline to a target. */
    Optional<Direction> direction(Aim to) {
        return indicator
                .direction()
                .value()
                .or(() -> start().flatMap(from -> {
                    int order = to.number().compareTo(from.number());
                    return order == 0 ? Optional.empty() : Optional.of(order > 0 ? Direction.RISE : Direction.FALL);
                }));
    }

    /** Returns the share of the distance to a target that a number has achieved, as {@link Series.Position} says. */
    Optional<BigDecimal> share(Fraction number, Aim to) {
        Optional<Direction> direction = direction(to);
        if (direction.isEmpty()) {
            return Optional.empty();
        }
        Optional<DatedNumber> from = start();
        if (from.isEmpty()) {
            return direction.get() == Direction.RISE && to.number().signum() > 0
                    ? number.dividedBy(to.number()).map(TargetPath::rounded)
                    : Optional.empty();
        }
        Fraction way = to.number().minus(from.get().number());
        boolean isStated = way.signum() > 0 == (direction.get() == Direction.RISE);
        return isStated ? number.minus(from.get().number()).dividedBy(way).map(TargetPath::rounded) : Optional.empty();
    }

    private static BigDecimal rounded(Fraction share) {
        return share.rounded(Indicator.PLACES).setScale(Indicator.PLACES);
    }

    /** Returns the expected number on a day. */
    Optional<Fraction> expected(LocalDate day) {
        return FlowSum.isFlow(indicator) ? expectedInPeriod(day) : expectedSinceBaseline(day);
    }

    private Optional<Fraction> expectedSinceBaseline(LocalDate day) {
        List<DatedNumber> way = new ArrayList<>();
        start().ifPresent(way::add);
        for (Aim aim : aims) {
            if (way.isEmpty() || aim.date().isAfter(way.get(0).date())) {
                way.add(new DatedNumber(aim.date(), aim.number()));
            }
        }
        if (aims.isEmpty() || way.isEmpty() || day.isBefore(way.get(0).date())) {
            return Optional.empty();
        }
        return Optional.of(along(way, day));
    }

    /** Returns the number that the first target whose period is running expects; empty if none is running. */
    private Optional<Fraction> expectedInPeriod(LocalDate day) {
        return aims.stream().filter(aim -> aim.isRunningOn(day)).findFirst().map(to -> expected(to, day));
    }

    /** Returns the number that the target of a flow expects on a day of its period. */
    Fraction expected(Aim to, LocalDate day) {
        if (indicator.measure().isDivided()) {
            return to.number();
        }
        List<DatedNumber> way = new ArrayList<>();
        way.add(new DatedNumber(to.firstDay().minusDays(1), Fraction.ZERO));
        aims.stream()
                .filter(aim -> aim.firstDay().equals(to.firstDay()))
                .filter(aim -> !aim.date().isAfter(to.date()))
                .forEach(aim -> way.add(new DatedNumber(aim.date(), aim.number())));
        return along(way, day);
    }

    private static Fraction along(List<DatedNumber> way, LocalDate day) {
        DatedNumber before = way.get(0);
        for (DatedNumber next : way) {
            if (next.date().isAfter(day)) {
                return between(before, next, day);
            }
            before = next;
        }
        return before.number();
    }

    private static Fraction between(DatedNumber from, DatedNumber to, LocalDate day) {
        Fraction gone = Fraction.of(day.toEpochDay() - from.date().toEpochDay());
        Fraction whole = Fraction.of(to.date().toEpochDay() - from.date().toEpochDay());
        return gone.dividedBy(whole)
                .map(share ->
                        from.number().plus(to.number().minus(from.number()).times(share)))
                .orElse(to.number());
    }
}
