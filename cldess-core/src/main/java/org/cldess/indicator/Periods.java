package org.cldess.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which periods of measurements share a day. */
public final class Periods {
    private Periods() {}

    /**
     * Two measurements of which one begins before the other ends.
     *
     * @param first the one that begins earlier
     * @param second the other
     */
    public record Overlap(Measurement first, Measurement second) {}

    /**
     * The first two measurements whose periods share a day, in the order of their beginnings.
     *
     * @param measurements the measurements
     * @return the two; nothing if no period meets another
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
