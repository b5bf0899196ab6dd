package org.cldess.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.indicator.EncounterCount;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.indicator.Nature;
import org.cldess.known.Known;
import org.cldess.outcome.HeldEncounter;
import org.cldess.outcome.OutcomeKind;

/**
 * Computes the indicators that count encounters: either the running total on each day with new encounters, or the
 * number in each year up to that of the last encounter, where the year that is not over ends on the day of the count.
 * The counts are computed on request and not stored.
 */
final class EncounterCounts {
    private final List<HeldEncounter> encounters;
    private final LocalDate day;

    /** Counts the encounters that are known on a day. */
    EncounterCounts(List<HeldEncounter> encounters, LocalDate day) {
        this.encounters = encounters;
        this.day = day;
    }

    /**
     * Returns the indicator with its counts as measurements; the very same indicator if it does not count encounters.
     */
    Indicator reckoned(Indicator indicator) {
        return indicator
                .counts()
                .map(count -> indicator.withCounts(
                        indicator.nature().is(Nature.FLOW) ? yearly(days(count)) : cumulative(days(count))))
                .orElse(indicator);
    }

    private List<LocalDate> days(EncounterCount count) {
        return encounters.stream()
                .flatMap(encounter -> day(encounter, count).stream())
                .sorted()
                .toList();
    }

    /** Returns the day on which an encounter begins to count. */
    private static Optional<LocalDate> day(HeldEncounter encounter, EncounterCount count) {
        return switch (count) {
            case HELD -> encounter.held().value();
            case FOLLOWED ->
                Stream.of(OutcomeKind.values())
                        .filter(kind -> kind != OutcomeKind.NOTHING)
                        .flatMap(kind -> encounter.firstDayOf(kind).stream())
                        .min(Comparator.naturalOrder());
            case CONTACT -> encounter.firstDayOf(OutcomeKind.CONTACT);
            case VISIT -> encounter.firstDayOf(OutcomeKind.VISIT);
            case QUOTE -> encounter.firstDayOf(OutcomeKind.QUOTE);
            case ORDER -> encounter.firstDayOf(OutcomeKind.ORDER);
            case HIRE -> encounter.firstDayOf(OutcomeKind.HIRE);
            case PARTNERSHIP -> encounter.firstDayOf(OutcomeKind.PARTNERSHIP);
        };
    }

    private static List<Measurement> cumulative(List<LocalDate> days) {
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            if (i + 1 == days.size() || !days.get(i + 1).equals(days.get(i))) {
                measurements.add(measurement(days.get(i), i + 1, Optional.empty()));
            }
        }
        return measurements;
    }

    private List<Measurement> yearly(List<LocalDate> days) {
        List<Measurement> measurements = new ArrayList<>();
        if (days.isEmpty()) {
            return measurements;
        }
        int last = days.get(days.size() - 1).getYear();
        for (int year = days.get(0).getYear(); year <= last; year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            int in = year;
            long count = days.stream().filter(met -> met.getYear() == in).count();
            measurements.add(measurement(end.isAfter(day) ? day : end, count, Optional.of(LocalDate.of(year, 1, 1))));
        }
        return measurements;
    }

    private static Measurement measurement(LocalDate day, long count, Optional<LocalDate> from) {
        return Measurement.builder(MeasurementId.of("on-" + day), day, IndicatorValue.of(count))
                .periodStart(from.orElse(null))
                .source(Known.none())
                .measuredBy(Known.none())
                .author(Known.none())
                .correction(Known.none())
                .build();
    }
}
