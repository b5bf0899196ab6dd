package org.cldess.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests periods that end the day before another begins, or share a day with it. */
class PeriodBoundariesTest {
    /** Returns an indicator with periods such as {@code 2013-01-01/2013-03-31 4}, separated by semicolons. */
    private static Indicator flow(String id, String periods) {
        List<Measurement> found = new ArrayList<>();
        for (String period : periods.split("; ")) {
            String[] words = period.split("[/ ]");
            found.add(Measurement.builder(
                            MeasurementId.of(id + found.size()),
                            LocalDate.parse(words[1]),
                            IndicatorValue.of(Long.parseLong(words[2])))
                    .periodStart(LocalDate.parse(words[0]))
                    .build());
        }
        return Indicator.builder(IndicatorId.of(id), "Flux " + id, IndicatorKind.OUTPUT, "personnes")
                .nature(Nature.FLOW)
                .measurements(found)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-01-01/2013-03-31 4; 2013-04-01/2013-06-30 5, false",
        "2013-01-01/2013-04-01 4; 2013-04-01/2013-06-30 5, true",
        "2013-01-01/2013-04-02 4; 2013-04-01/2013-06-30 5, true",
        "2013-04-01/2013-06-30 5; 2013-01-01/2013-03-31 4, false",
        "2013-04-01/2013-06-30 5; 2013-01-01/2013-04-01 4, true",
        "2013-01-01/2013-12-31 4; 2013-04-01/2013-06-30 5, true",
        "2013-05-05/2013-05-05 4; 2013-05-06/2013-05-06 5, false",
        "2013-05-05/2013-05-05 4; 2013-05-05/2013-05-05 5, true"
    })
    void periods_that_share_one_day_overlap(String periods, boolean overlap) {
        assertThat(Periods.overlap(flow("a", periods).measurements()).isPresent())
                .isEqualTo(overlap);
    }

    /** The first overlap is reported, in the order of the first days. */
    @Test
    void the_first_overlap_is_told_with_both_periods() {
        Indicator three = flow(
                "a",
                "2013-06-01/2013-07-31 1; 2013-01-01/2013-02-01 1; 2013-02-01/2013-03-31 1; 2013-07-31/2013-08-31 1");

        Optional<Periods.Overlap> overlap = Periods.overlap(three.measurements());

        assertThat(overlap.map(Periods.Overlap::first).map(Measurement::id)).contains(MeasurementId.of("a1"));
        assertThat(overlap.map(Periods.Overlap::second).map(Measurement::id)).contains(MeasurementId.of("a2"));
        assertThat(Periods.overlap(List.of())).isEmpty();
        assertThat(Periods.overlap(three.measurements().subList(0, 1))).isEmpty();
    }
}
