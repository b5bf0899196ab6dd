package org.cldess.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds overlapping periods of measurements. */
public final class Periods {
    private Periods() {}

    /**
     * Two measurements with overlapping periods.
     *
     * @param first the measurement that begins earlier
     * @param second the other measurement
     */
    public record Overlap(Measurement first, Measurement second) {}

    /**
     * Returns the first two measurements with overlapping periods, ordered by their first days.
     *
     * @param measurements the measurements
     * @return the two; empty if no periods overlap
     */
    public static Optional<Overlap> overlap(List<Measurement> measurements) {
        List<Measurement> sorted = measurements.stream()
                .sorted(Comparator.comparing(Measurement::firstDay).thenComparing(Measurement::date))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (!sorted.get(i).firstDay().isAfter(sorted.get(i - 1).date())) {
                return Optional.of(new Overlap(sorted.get(i - 1), sorted.get(i)));
            }
        }
        return Optional.empty();
    }
}
