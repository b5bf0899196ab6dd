package org.cldess.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.known.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests the path of an indicator at its edges: targets around the baseline, days around targets, values around the
 * expected value.
 */
class SeriesBoundariesTest {
    private static final LocalDate START = LocalDate.of(2011, 12, 31);
    private static final LocalDate MEASURED = LocalDate.of(2013, 12, 31);

    /** Parses targets such as {@code 2013-12-31 120; 2015-12-31 180}. */
    private static List<Target> targets(String text) {
        List<Target> targets = new ArrayList<>();
        for (String each : text.isEmpty() ? new String[0] : text.split("; ")) {
            String[] words = each.split(" ");
            targets.add(new Target(LocalDate.parse(words[0]), new BigDecimal(words[1])));
        }
        return targets;
    }

    private static Indicator indicator(
            Known<BigDecimal> from, Known<Direction> direction, String targets, String found) {
        List<Measurement> measurements = new ArrayList<>();
        for (Target each : targets(found)) {
            measurements.add(Measurement.builder(
                            MeasurementId.of("m-" + measurements.size()),
                            each.date(),
                            IndicatorValue.of(each.value().orElseThrow()))
                    .build());
        }
        return Indicator.builder(IndicatorId.of("i"), "Un", IndicatorKind.OUTCOME, "u")
                .direction(direction)
                .baseline(from.map(value -> new Baseline(START, value, Known.none())))
                .targets(targets(targets))
                .measurements(measurements)
                .build();
    }

    private static Known<BigDecimal> from(String value) {
        return value.isEmpty() ? Known.none() : Known.of(new BigDecimal(value));
    }

    private static Optional<BigDecimal> expected(String targets, String day) {
        return Series.of(indicator(from("100"), Known.of(Direction.RISE), targets, ""))
                .expectedOn(LocalDate.parse(day));
    }

    /**
     * The baseline is 100 on 31 December 2011. The last target is 180 on 31 December 2015, 1,461 days later. A target
     * on or before the day of the baseline is not part of the path; one on the next day is.
     *
     * <p>On 1 January 2012: 100 + 80 ÷ 1461 = 100.0548. With 500 on 1 January 2012, the path falls from there to 180 in
     * 1,460 days; on the next day it is at 500 − 320 ÷ 1460 = 499.7808.
     */
    @ParameterizedTest
    @CsvSource({
        "2011-12-30 500; 2015-12-31 180, 2011-12-30, ",
        "2011-12-30 500; 2015-12-31 180, 2011-12-31, 100",
        "2011-12-30 500; 2015-12-31 180, 2012-01-01, 100.0548",
        "2011-12-31 500; 2015-12-31 180, 2011-12-30, ",
        "2011-12-31 500; 2015-12-31 180, 2011-12-31, 100",
        "2011-12-31 500; 2015-12-31 180, 2012-01-01, 100.0548",
        "2012-01-01 500; 2015-12-31 180, 2011-12-31, 100",
        "2012-01-01 500; 2015-12-31 180, 2012-01-01, 500",
        "2012-01-01 500; 2015-12-31 180, 2012-01-02, 499.7808",
        "2012-01-01 500; 2015-12-31 180, 2015-12-30, 180.2192",
        "2012-01-01 500; 2015-12-31 180, 2015-12-31, 180",
        "2012-01-01 500; 2015-12-31 180, 2016-01-01, 180",
        "2015-12-31 180; 2012-01-01 500, 2016-01-01, 180",
        "2011-12-30 500, 2011-12-31, 100",
        "2011-12-30 500, 2016-01-01, 100"
    })
    void a_target_counts_from_the_day_after_the_baseline(String targets, String day, BigDecimal number) {
        assertThat(expected(targets, day).orElse(null)).isEqualTo(number);
    }

    /**
     * Without a baseline, the achieved share is defined only for an indicator that is to rise towards a target above
     * zero.
     */
    @ParameterizedTest
    @CsvSource({
        "'', RISE, 50, 25, 0.5000",
        "'', RISE, 50, 0, 0.0000",
        "'', RISE, 50, -25, -0.5000",
        "'', RISE, 0.01, 0.01, 1.0000",
        "'', RISE, 0, 25, ",
        "'', RISE, 0, 0, ",
        "'', RISE, -0.01, 25, ",
        "'', RISE, -50, -25, ",
        "'', FALL, 50, 25, ",
        "'', FALL, -50, -25, ",
        "'', , 50, 25, ",
        "-50, RISE, -25, -30, 0.8000",
        "-50, RISE, 0, -25, 0.5000",
        "0, RISE, 50, 25, 0.5000",
        "50, FALL, 0, 30, 0.4000",
        "50, RISE, 50, 50, ",
        "50, FALL, 50, 50, ",
        "50, FALL, 50.01, 50, ",
        "50, RISE, 49.99, 50, ",
        "50, , 40, 44, 0.6000",
        "0, RISE, 3, 0.9999, 0.3333",
        "0, RISE, 20000, 1, 0.0001",
        "0, RISE, 20001, 1, 0.0000",
        "0, RISE, 40000, 3, 0.0001"
    })
    void the_share_of_the_way_is_told_where_there_is_one(
            String from, Direction way, String to, String found, BigDecimal share) {
        Indicator indicator = indicator(
                from(from),
                way == null ? Known.notRecorded() : Known.of(way),
                "2015-12-31 " + to,
                "2013-12-31 " + found);

        assertThat(Series.of(indicator).positionOn(MEASURED).share().orElse(null))
                .isEqualTo(share);
    }

    /**
     * Measured on 31 December 2013, 731 of 1,461 days after the baseline. The expected value is 100 + 80 × 731 ÷ 1461 =
     * 140.0273…, or 59.9726… for a fall to 20.
     */
    @ParameterizedTest
    @CsvSource({
        "RISE, 180, 140.0274, ON_TRACK",
        "RISE, 180, 140.0273, BEHIND",
        "RISE, 180, 179.99, ON_TRACK",
        "RISE, 180, 180, REACHED",
        "RISE, 180, 180.01, REACHED",
        "FALL, 20, 59.9726, ON_TRACK",
        "FALL, 20, 59.9727, BEHIND",
        "FALL, 20, 20.01, ON_TRACK",
        "FALL, 20, 20, REACHED",
        "FALL, 20, 19.99, REACHED"
    })
    void what_is_exactly_as_expected_is_on_track(Direction way, String to, String found, Series.TargetStatus status) {
        Indicator indicator = indicator(from("100"), Known.of(way), "2015-12-31 " + to, "2013-12-31 " + found);

        assertThat(Series.of(indicator).positionOn(MEASURED).status()).isEqualTo(status);
    }

    @Test
    void a_number_that_is_measured_on_the_day_of_a_target_is_held_against_it() {
        String targets = "2013-12-31 140; 2015-12-31 180";

        assertThat(status(targets, "2013-12-31 140")).isEqualTo(Series.TargetStatus.ON_TRACK);
        assertThat(status(targets, "2013-12-31 139.99")).isEqualTo(Series.TargetStatus.BEHIND);
        // The day after: 140 + 40 ÷ 730 = 140.0548 is expected.
        assertThat(status(targets, "2014-01-01 140.0547")).isEqualTo(Series.TargetStatus.BEHIND);
        assertThat(status(targets, "2014-01-01 140.0548")).isEqualTo(Series.TargetStatus.ON_TRACK);
        // The day before: 100 + 40 × 730 ÷ 731 = 139.9453 is expected.
        assertThat(status(targets, "2013-12-30 139.9452")).isEqualTo(Series.TargetStatus.BEHIND);
        assertThat(status(targets, "2013-12-30 139.9453")).isEqualTo(Series.TargetStatus.ON_TRACK);
    }

    private static Series.TargetStatus status(String targets, String found) {
        LocalDate day = targets(found).get(0).date();
        return Series.of(indicator(from("100"), Known.of(Direction.RISE), targets, found))
                .positionOn(day)
                .status();
    }

    /** The value is 110 on 31 December 2012 and 130 on 31 December 2013. The target is 200. */
    @ParameterizedTest
    @CsvSource({
        "2012-12-30, , NOT_MEASURED",
        "2012-12-31, 0.1000, BEHIND",
        "2013-01-01, 0.1000, BEHIND",
        "2013-12-30, 0.1000, BEHIND",
        "2013-12-31, 0.3000, BEHIND",
        "2014-01-01, 0.3000, BEHIND",
        "2030-01-01, 0.3000, BEHIND"
    })
    void a_number_counts_from_its_day_until_the_next(LocalDate day, BigDecimal share, Series.TargetStatus status) {
        Series series = Series.of(
                indicator(from("100"), Known.of(Direction.RISE), "2015-12-31 200", "2012-12-31 110; 2013-12-31 130"));

        assertThat(series.positionOn(day).share().orElse(null)).isEqualTo(share);
        assertThat(series.positionOn(day).status()).isEqualTo(status);
        assertThat(series.last().map(Series.Point::value)).contains(new BigDecimal("130"));
        assertThat(series.points())
                .containsExactly(
                        new Series.Point(LocalDate.of(2012, 12, 31), new BigDecimal("110")),
                        new Series.Point(LocalDate.of(2013, 12, 31), new BigDecimal("130")));
    }

    /** The direction is that from the baseline to the last target, whatever is in between. */
    @Test
    void an_unsaid_direction_is_that_of_the_last_target() {
        Indicator detour =
                indicator(from("100"), Known.notRecorded(), "2015-12-31 150; 2013-12-31 50", "2013-12-31 160");

        assertThat(Series.of(detour).positionOn(MEASURED).status()).isEqualTo(Series.TargetStatus.REACHED);
        assertThat(Series.of(detour).positionOn(MEASURED).share()).contains(new BigDecimal("1.2000"));
    }

    /** 24 of 70 and 1 of 3, in percent, rounded half up once at the end. */
    @Test
    void a_proportion_is_told_per_cent_and_a_ratio_is_not() {
        assertThat(Indicator.builder(IndicatorId.of("p"), "Part", IndicatorKind.OUTCOME, "%")
                        .measure(Measure.PROPORTION)
                        .build()
                        .number(IndicatorValue.of(24, 70)))
                .contains(new BigDecimal("34.2857"));
        assertThat(Indicator.builder(IndicatorId.of("r"), "Ratio", IndicatorKind.OUTCOME, "u")
                        .measure(Measure.RATIO)
                        .build()
                        .number(IndicatorValue.of(24, 70)))
                .contains(new BigDecimal("0.3429"));
        assertThat(Indicator.builder(IndicatorId.of("r"), "Ratio", IndicatorKind.OUTCOME, "u")
                        .measure(Measure.RATIO)
                        .build()
                        .number(IndicatorValue.of(1, 20000)))
                .contains(new BigDecimal("0.0001"));
    }
}
