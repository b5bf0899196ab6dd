package org.cldess.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.known.Known;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTest {
    private static final LocalDate START = LocalDate.of(2011, 12, 31);
    private static final LocalDate END = LocalDate.of(2015, 12, 31);

    private final Indicator sample =
            SampleDossiers.grasse().findIndicator(SampleActions.ESTABLISHMENTS).orElseThrow();

    private static Indicator indicator(Known<Baseline> baseline, Known<List<Target>> targets, String... found) {
        return Indicator.builder(IndicatorId.of("i"), "Établissements", IndicatorKind.OUTCOME, "établissements")
                .baseline(baseline)
                .targets(targets)
                .measurements(IntStream.range(0, found.length)
                        .mapToObj(i -> Measurement.builder(
                                        MeasurementId.of("m-" + i),
                                        START.plusYears(i + 1L),
                                        IndicatorValue.of(new BigDecimal(found[i])))
                                .build())
                        .toList())
                .build();
    }

    private static Known<Baseline> from(String value) {
        return Known.of(new Baseline(START, new BigDecimal(value), Known.notRecorded()));
    }

    private static Known<List<Target>> to(String value) {
        return Known.of(List.of(new Target(END, new BigDecimal(value))));
    }

    @ParameterizedTest
    @CsvSource({
        "226, 250, 238, 0.5000",
        "226, 250, 250, 1.0000",
        "226, 250, 256, 1.2500",
        "226, 250, 220, -0.2500",
        "20, 10, 15, 0.5000",
        "20, 10, 10, 1.0000",
        "20, 10, 25, -0.5000",
        "0, 3, 1, 0.3333",
        "0, 3, 2, 0.6667"
    })
    void has_come_a_share_of_the_way_from_the_baseline_to_the_target(
            String from, String to, String found, BigDecimal share) {
        assertThat(Series.of(indicator(from(from), to(to), found))
                        .positionOn(END)
                        .share())
                .contains(share);
    }

    @Test
    void compares_with_nothing_where_there_is_no_baseline() {
        for (Known<Baseline> nowhere : List.of(Known.<Baseline>notRecorded(), Known.<Baseline>none())) {
            Indicator indicator = indicator(nowhere, to("250"), "200");

            assertThat(Series.of(indicator.toBuilder().direction(Direction.RISE).build())
                            .positionOn(END)
                            .share())
                    .contains(new BigDecimal("0.8000"));
            assertThat(Series.of(indicator.toBuilder().direction(Direction.FALL).build())
                            .positionOn(END)
                            .share())
                    .isEmpty();
            assertThat(Series.of(indicator).positionOn(END).share()).isEmpty();
        }
    }

    @Test
    void has_come_no_share_of_a_way_that_is_not_there() {
        assertThat(Series.of(indicator(from("226"), to("250"))).positionOn(END).share())
                .isEmpty();
        assertThat(Series.of(indicator(from("226"), Known.notRecorded(), "238"))
                        .positionOn(END)
                        .share())
                .isEmpty();
        assertThat(Series.of(indicator(from("226"), Known.none(), "238"))
                        .positionOn(END)
                        .share())
                .isEmpty();
        assertThat(Series.of(indicator(from("226"), Known.of(List.of()), "238"))
                        .positionOn(END)
                        .share())
                .isEmpty();
        assertThat(Series.of(indicator(from("226"), to("226.00"), "238"))
                        .positionOn(END)
                        .share())
                .isEmpty();
    }

    @Test
    void takes_the_last_measurement_and_the_last_target() {
        Known<List<Target>> targets = Known.of(
                List.of(new Target(END, new BigDecimal("300")), new Target(END.minusYears(1), new BigDecimal("250"))));
        Indicator indicator = indicator(from("200"), targets, "210", "250");

        assertThat(indicator.lastMeasurement().map(Measurement::measured)).contains(IndicatorValue.of(250));
        assertThat(indicator.lastTarget().flatMap(Target::value)).contains(new BigDecimal("300"));
        assertThat(Series.of(indicator).positionOn(END).share()).contains(new BigDecimal("0.5000"));
    }

    @Test
    void had_no_later_measurement_on_an_earlier_day_but_its_targets() {
        Indicator seen = sample.seenOn(LocalDate.of(2014, 3, 31));

        assertThat(seen.measurements()).extracting(Measurement::date).containsExactly(LocalDate.of(2014, 3, 31));
        assertThat(seen.targets()).isEqualTo(sample.targets());
        assertThat(seen.baseline()).isEqualTo(sample.baseline());
        assertThat(sample.seenOn(LocalDate.of(2014, 3, 30)).measurements()).isEmpty();
        assertThat(sample.seenOn(START.minusDays(1)).baseline()).isEqualTo(Known.notRecorded());
        assertThat(sample.seenOn(START).baseline()).isEqualTo(sample.baseline());
        assertThat(sample.seenOn(LocalDate.of(2021, 12, 31))).isEqualTo(sample).hasSameHashCodeAs(sample);
    }
}
