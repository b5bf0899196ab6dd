package org.cldess.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sums of the periods of a flow from the first to each of its days, if the periods do not overlap. */
final class RunningSums {
    private RunningSums() {}

    /** Returns the sum on each last day of a period, in time linear in the measurements, once these are sorted. */
    static Timeline of(Indicator indicator) {
        if (!indicator.nature().is(Nature.FLOW)
                || !indicator.measure().isNumber()
                || indicator.formula().isPresent()) {
            return Timeline.always(NumberOrReason.missing("missing.flow", indicator.name()));
        }
        List<Measurement> parts = indicator.counting().stream()
                .sorted(Comparator.comparing(Measurement::date).thenComparing(Measurement::firstDay))
                .toList();
        SortedMap<LocalDate, NumberOrReason> sums = new TreeMap<>();
        NumberOrReason sum = NumberOrReason.of(Fraction.ZERO);
        LocalDate last = LocalDate.MIN;
        for (Measurement part : parts) {
            sum = part.firstDay().isAfter(last) ? plus(sum, part, indicator) : overlapping(sum, indicator);
            last = part.date();
            sums.put(last, sum);
        }
        return Timeline.of(sums);
    }

    private static NumberOrReason overlapping(NumberOrReason sum, Indicator indicator) {
        return sum.number().isPresent() ? NumberOrReason.missing("missing.overlap", indicator.name()) : sum;
    }

    private static NumberOrReason plus(NumberOrReason sum, Measurement part, Indicator indicator) {
        if (sum.number().isEmpty()) {
            return sum;
        }
        Optional<Fraction> number = indicator.measure().number(part.measured());
        return number.isPresent()
                ? NumberOrReason.of(sum.number().get().plus(number.get()))
                : NumberOrReason.missing("missing.measurement", indicator.name());
    }
}
