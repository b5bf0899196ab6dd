package org.cldess.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a flow adds up to over a period: the sum of its measurements inside the period or, for quotients, the sum of the
 * numerators over that of the denominators. A measurement that begins before the period or ends after it belongs to no
 * part of it.
 */
final class FlowSum {
    private final Indicator indicator;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Measurement> parts;

    /** The first and the last day of a period. */
    record Days(LocalDate first, LocalDate last) {}

    /**
     * Adds up what is measured by a day.
     *
     * @param indicator the flow
     * @param first the first day of the period
     * @param last the last day of the period
     * @param day the day; measurements that end later do not count
     */
    FlowSum(Indicator indicator, LocalDate first, LocalDate last, LocalDate day) {
        this.indicator = indicator;
        this.first = first;
        this.last = last;
        this.parts = indicator.counting().stream()
                .filter(part -> !part.firstDay().isBefore(first))
                .filter(part -> !part.date().isAfter(last) && !part.date().isAfter(day))
                .sorted(Comparator.comparing(Measurement::firstDay).thenComparing(Measurement::date))
                .toList();
    }

    /** Checks whether an indicator is a flow whose measurements have periods. */
    static boolean isFlow(Indicator indicator) {
        return indicator.nature().is(Nature.FLOW) && indicator.formula().isEmpty() && !indicator.isQualitative();
    }

    /** Returns the sum of the same measurements, for a period that begins with the first of them. */
    FlowSum fromFirstPart() {
        return parts.isEmpty() ? this : new FlowSum(indicator, parts.get(0).firstDay(), last, through());
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    LocalDate first() {
        return first;
    }

    /** Returns the last measured day. */
    LocalDate through() {
        return parts.stream()
                .map(Measurement::date)
                .max(Comparator.naturalOrder())
                .orElse(first.minusDays(1));
    }

    /** Returns the sum; empty if the periods of measurements overlap. */
    Optional<Fraction> number() {
        if (parts.isEmpty() || Periods.overlap(parts).isPresent()) {
            return Optional.empty();
        }
        if (!indicator.measure().isDivided()) {
            return total(IndicatorValue::value);
        }
        return total(IndicatorValue::numerator)
                .flatMap(over -> total(IndicatorValue::denominator).flatMap(over::dividedBy))
                .map(indicator.measure()::inUnit);
    }

    private Optional<Fraction> total(Function<IndicatorValue, Optional<BigDecimal>> component) {
        Fraction total = Fraction.ZERO;
        for (Measurement part : parts) {
            Optional<Fraction> number = component.apply(part.measured()).flatMap(Fraction::find);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            total = total.plus(number.get());
        }
        return Optional.of(total);
    }

    /** Checks whether more measurements can only make the sum larger: it is a quantity that is never below zero. */
    boolean canOnlyGrow() {
        return !indicator.measure().isDivided()
                && parts.stream()
                        .flatMap(part -> part.measured().value().stream())
                        .allMatch(number -> number.signum() >= 0);
    }

    /** Checks whether the whole period is measured. */
    boolean isWhole() {
        return gap().isEmpty() && through().equals(last);
    }

    /**
     * Returns the first days of the period that should be measured by a day but are not. After the last measurement,
     * days are missing as soon as a further part of the same length is over, or the whole period.
     */
    Optional<Days> missingOn(LocalDate day) {
        LocalDate through = through();
        return gap().or(() -> through.isBefore(last) && !day.isBefore(last)
                ? Optional.of(new Days(through.plusDays(1), last))
                : through.isBefore(last) && day.isAfter(nextEnd())
                        ? Optional.of(new Days(through.plusDays(1), day))
                        : Optional.empty());
    }

    /** Returns the first days before the last measured one that are not measured. */
    private Optional<Days> gap() {
        LocalDate next = first;
        for (Measurement part : parts) {
            if (part.firstDay().isAfter(next)) {
                return Optional.of(new Days(next, part.firstDay().minusDays(1)));
            }
            next = Stream.of(next, part.date().plusDays(1))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
        return Optional.empty();
    }

    /** Returns the last day of a part that would follow the last one and be as long. */
    private LocalDate nextEnd() {
        LocalDate begin = parts.isEmpty() ? first : parts.get(parts.size() - 1).firstDay();
        LocalDate next = through().plusDays(1);
        return next.plus(Period.between(begin, next)).minusDays(1);
    }
}
