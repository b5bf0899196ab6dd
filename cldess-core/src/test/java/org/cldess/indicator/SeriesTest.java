package org.cldess.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.indicator.Series.TargetStatus;
import org.cldess.known.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the expected and the actual value of an indicator. */
class SeriesTest {
    private static final LocalDate START = LocalDate.of(2011, 12, 31);
    private static final LocalDate MEASURED = LocalDate.of(2013, 12, 31);

    private static Series series(String from, Known<Direction> direction, List<Target> targets, String found) {
        IndicatorBuilder builder = Indicator.builder(IndicatorId.of("i"), "Un", IndicatorKind.OUTCOME, "u")
                .direction(direction)
                .targets(targets)
                .measurements(List.of(
                        Measurement.builder(MeasurementId.of("m"), MEASURED, IndicatorValue.of(new BigDecimal(found)))
                                .build()));
        return Series.of(
                (from.isEmpty() ? builder : builder.baseline(new Baseline(START, new BigDecimal(from), Known.none())))
                        .build());
    }

    /** From 2011-12-31 it is 731 days to 2013-12-31 and 1461 to 2015-12-31; the values are computed by hand. */
    @ParameterizedTest
    @CsvSource({
        "2011-12-30, ",
        "2011-12-31, 100",
        "2012-12-31, 110.0137",
        "2013-12-31, 120",
        "2014-12-31, 150",
        "2015-12-31, 180",
        "2030-01-01, 180"
    })
    void the_way_goes_straight_from_the_baseline_to_each_target(LocalDate day, BigDecimal expected) {
        List<Target> targets = List.of(
                new Target(LocalDate.of(2015, 12, 31), new BigDecimal("180")),
                new Target(LocalDate.of(2013, 12, 31), new BigDecimal("120")));

        assertThat(series("100", Known.notRecorded(), targets, "1")
                        .expectedOn(day)
                        .orElse(null))
                .isEqualTo(expected);
    }

    @Test
    void without_a_baseline_the_way_begins_at_the_first_target() {
        Target first = new Target(LocalDate.of(2013, 12, 31), new BigDecimal("120"));
        Target last = new Target(LocalDate.of(2015, 12, 31), new BigDecimal("180"));
        Series series = series("", Known.of(Direction.RISE), List.of(first, last), "1");

        assertThat(series.expectedOn(LocalDate.of(2013, 12, 30))).isEmpty();
        assertThat(series.expectedOn(LocalDate.of(2014, 12, 31))).contains(new BigDecimal("150"));
        assertThat(series("100", Known.none(), List.of(), "1").expectedOn(START))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100, 180, RISE, 180, REACHED",
        "100, 180, RISE, 200, REACHED",
        "100, 180, RISE, 150, ON_TRACK",
        "100, 180, RISE, 140.03, ON_TRACK",
        "100, 180, RISE, 140.02, BEHIND",
        "100, 180, RISE, 90, BEHIND",
        "100, 20, FALL, 20, REACHED",
        "100, 20, FALL, 10, REACHED",
        "100, 20, FALL, 59.97, ON_TRACK",
        "100, 20, FALL, 59.98, BEHIND",
        "100, 20, , 59.97, ON_TRACK",
        "100, 20, , 110, BEHIND",
        "100, 100, FALL, 100, REACHED",
        "100, 100, FALL, 101, BEHIND",
        "100, 100, , 100, UNKNOWN",
        "'', 100, RISE, 100, REACHED",
        "'', 100, FALL, 99, REACHED",
        "'', 100, FALL, 101, UNKNOWN"
    })
    void an_indicator_stands_by_its_direction(
            String from, String to, Direction way, String found, TargetStatus status) {
        List<Target> targets = List.of(new Target(LocalDate.of(2015, 12, 31), new BigDecimal(to)));
        Known<Direction> direction = way == null ? Known.notRecorded() : Known.of(way);

        assertThat(series(from, direction, targets, found).positionOn(MEASURED).status())
                .isEqualTo(status);
    }

    /** On 31 December 2013, 731 of 1,461 days are over and 100 + 80 × 731 ÷ 1461 = 140.0274 are expected. */
    @ParameterizedTest
    @CsvSource({
        "2013-12-31, 140.0274, ON_TRACK",
        "2014-12-31, 160.0137, BEHIND",
        "2015-12-31, 180, BEHIND",
        "2016-01-01, 180, BEHIND"
    })
    void a_former_number_is_held_against_what_is_expected_today(
            LocalDate day, BigDecimal expected, TargetStatus status) {
        List<Target> targets = List.of(new Target(LocalDate.of(2015, 12, 31), new BigDecimal("180")));

        Series.Position position =
                series("100", Known.of(Direction.RISE), targets, "150").positionOn(day);

        assertThat(position.reached()).contains(new Series.Point(MEASURED, new BigDecimal("150")));
        assertThat(position.expected()).contains(new Series.Point(day, expected));
        assertThat(position.status()).isEqualTo(status);
    }

    @Test
    void no_share_is_told_of_a_way_in_the_wrong_direction() {
        List<Target> targets = List.of(new Target(LocalDate.of(2015, 12, 31), new BigDecimal("20")));

        assertThat(series("100", Known.of(Direction.RISE), targets, "60")
                        .positionOn(MEASURED)
                        .share())
                .isEmpty();
        assertThat(series("100", Known.of(Direction.FALL), targets, "60")
                        .positionOn(MEASURED)
                        .share())
                .contains(new BigDecimal("0.5000"));
    }

    @Test
    void a_quotient_is_reckoned_exactly_and_rounded_once() {
        Indicator proportion = Indicator.builder(IndicatorId.of("p"), "Part", IndicatorKind.OUTCOME, "%")
                .measure(Measure.PROPORTION)
                .baseline(new Baseline(START, IndicatorValue.of(1, 3), Known.none()))
                .targets(List.of(new Target(LocalDate.of(2015, 12, 31), new BigDecimal("50"))))
                .measurements(IntStream.of(5, 6)
                        .mapToObj(over -> Measurement.builder(
                                        MeasurementId.of("m-" + over),
                                        LocalDate.of(2008 + over, 12, 31),
                                        IndicatorValue.of(over, 12))
                                .build())
                        .toList())
                .build();

        assertThat(Series.of(proportion).points())
                .extracting(Series.Point::value)
                .containsExactly(new BigDecimal("41.6667"), new BigDecimal("50"));
        assertThat(Series.of(proportion).positionOn(LocalDate.of(2013, 12, 31)).share())
                .contains(new BigDecimal("0.5000"));
        assertThat(Series.of(proportion).positionOn(LocalDate.of(2014, 12, 31)).status())
                .isEqualTo(TargetStatus.REACHED);
        assertThat(proportion.number(IndicatorValue.of(2, 3))).contains(new BigDecimal("66.6667"));
    }
}
