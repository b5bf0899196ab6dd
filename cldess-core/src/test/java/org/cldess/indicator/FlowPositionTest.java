package org.cldess.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.cldess.indicator.Series.Position;
import org.cldess.indicator.Series.TargetStatus;
import org.cldess.known.Known;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.Refused;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests flows, whose periods are put together over the period of a target. */
class FlowPositionTest {
    /** Returns periods such as {@code 2014-01-01/2014-03-31 30; …}, or with a quotient such as {@code 83:2}. */
    private static List<Measurement> parts(String text) {
        List<Measurement> parts = new ArrayList<>();
        for (String part : text.isEmpty() ? new String[0] : text.split("; ")) {
            String[] words = part.split("[/ ]");
            String[] numbers = words[2].split(":");
            IndicatorValue value = numbers.length == 1
                    ? IndicatorValue.of(new BigDecimal(numbers[0]))
                    : IndicatorValue.of(new BigDecimal(numbers[0]), new BigDecimal(numbers[1]));
            parts.add(Measurement.builder(MeasurementId.of("m-" + parts.size()), LocalDate.parse(words[1]), value)
                    .periodStart(LocalDate.parse(words[0]))
                    .build());
        }
        return parts;
    }

    private static List<Target> targets(String text) {
        List<Target> targets = new ArrayList<>();
        for (String target : text.isEmpty() ? new String[0] : text.split("; ")) {
            String[] words = target.split(" ");
            targets.add(new Target(LocalDate.parse(words[0]), new BigDecimal(words[1])));
        }
        return targets;
    }

    private static IndicatorBuilder flow(Direction way, String targets, String parts) {
        return Indicator.builder(IndicatorId.of("i"), "Contacts", IndicatorKind.OUTPUT, "contacts")
                .nature(Nature.FLOW)
                .direction(way)
                .baseline(Known.none())
                .targets(targets(targets))
                .measurements(parts(parts));
    }

    private static String number(Optional<Series.Point> point) {
        return point.map(found -> found.value().toPlainString()).orElse("–");
    }

    private static String told(Position position) {
        return "%s %s%s %s"
                .formatted(
                        position.status(),
                        position.isAtLeast() ? "≥" : "",
                        number(position.reached()),
                        position.share().map(BigDecimal::toPlainString).orElse("–"));
    }

    private static String lack(Position position) {
        return Ruling.plain(position.lack().orElseThrow().say(Locale.ENGLISH));
    }

    /** A target of 120 for 2014, measured by quarter. The path is at 120 × 181 ÷ 365 = 59.5068 on 30 June. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2014-03-30 | NOT_MEASURED – –
                    2014-03-31 | ON_TRACK 30 0.2500
                    2014-06-29 | ON_TRACK 30 0.2500
                    2014-06-30 | ON_TRACK 60 0.5000
                    2014-12-30 | ON_TRACK 90 0.7500
                    2014-12-31 | REACHED 120 1.0000
                    2016-05-01 | REACHED 120 1.0000
                    """)
    void four_quarters_of_thirty_reach_a_yearly_target_of_120(LocalDate day, String told) {
        Indicator contacts = flow(
                        Direction.RISE,
                        "2014-12-31 120",
                        "2014-01-01/2014-03-31 30; 2014-04-01/2014-06-30 30; 2014-07-01/2014-09-30 30;"
                                + " 2014-10-01/2014-12-31 30")
                .build();

        assertThat(told(Series.of(contacts).positionOn(day))).isEqualTo(told);
    }

    /** A target of 130 for 2014: on 30 June, the path is at 130 × 181 ÷ 365 = 64.4658. */
    @ParameterizedTest
    @CsvSource({"66, ON_TRACK", "64.4657, BEHIND", "64.4658, ON_TRACK", "64, BEHIND", "130, REACHED"})
    void a_half_year_is_held_against_half_of_the_yearly_target(String found, TargetStatus status) {
        Position position = Series.of(flow(Direction.RISE, "2014-12-31 130", "2014-01-01/2014-06-30 " + found)
                        .build())
                .positionOn(LocalDate.of(2014, 7, 15));

        assertThat(position.status()).isEqualTo(status);
        assertThat(position.expected())
                .contains(new Series.Point(LocalDate.of(2014, 6, 30), new BigDecimal("64.4658")));
        assertThat(position.since()).contains(LocalDate.of(2014, 1, 1));
    }

    /** The second half of 2013 is missing: 50 is a part of the year, and proves nothing but a target up to 50. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RISE | 100 | UNKNOWN ≥50 0.5000
                    RISE | 50  | REACHED ≥50 1.0000
                    FALL | 100 | UNKNOWN ≥50 –
                    FALL | 50  | UNKNOWN ≥50 –
                    FALL | 49  | BEHIND ≥50 –
                    """)
    void a_missing_half_year_makes_the_other_one_a_minimum(Direction way, String target, String told) {
        Position position = Series.of(flow(way, "2013-12-31 " + target, "2013-01-01/2013-06-30 50")
                        .build())
                .positionOn(LocalDate.of(2014, 6, 30));

        assertThat(told(position)).isEqualTo(told);
        assertThat(lack(position)).isEqualTo("Measurements are missing from 1 July 2013 to 31 December 2013.");
    }

    /** The number of May comes in time until the end of June, the next month. After that, June is missing. */
    @ParameterizedTest
    @CsvSource({"2014-06-30, ON_TRACK, 2014-05-31 49.6438", "2014-07-01, UNKNOWN, 2014-07-01 59.8356"})
    void a_part_is_missing_once_another_of_its_length_is_over(LocalDate day, TargetStatus status, String expected) {
        Position position = Series.of(
                        flow(Direction.RISE, "2014-12-31 120", "2014-01-01/2014-04-30 40; 2014-05-01/2014-05-31 10")
                                .build())
                .positionOn(day);

        assertThat(position.status()).isEqualTo(status);
        assertThat(position.expected().map(point -> point.date() + " " + point.value()))
                .contains(expected);
    }

    /**
     * Three quarters of 0, 60 and 30 are measured. The last one is missing from the last day of the year on, which is
     * the day on which the whole 120 are expected. On 30 September, 120 × 273 ÷ 365 = 89.7534 are.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "–", textBlock = """
                    2014-12-30 | ON_TRACK 90 0.7500 | 2014-09-30 89.7534 | –
                    2014-12-31 | UNKNOWN ≥90 0.7500 | 2014-12-31 120 | from 1 October 2014 to 31 December 2014
                    2015-01-01 | UNKNOWN ≥90 0.7500 | 2014-12-31 120 | from 1 October 2014 to 31 December 2014
                    """)
    void the_rest_of_a_year_is_missing_on_its_last_day(LocalDate day, String told, String expected, String missing) {
        Position position = Series.of(flow(
                                Direction.RISE,
                                "2014-12-31 120",
                                "2014-01-01/2014-03-31 0; 2014-04-01/2014-06-30 60; 2014-07-01/2014-09-30 30")
                        .build())
                .positionOn(day);

        assertThat(told(position)).isEqualTo(told);
        assertThat(position.expected().map(point -> point.date() + " " + point.value()))
                .contains(expected);
        assertThat(position.lack()
                        .map(lack -> Ruling.plain(lack.say(Locale.ENGLISH)))
                        .orElse(null))
                .isEqualTo(missing == null ? null : "Measurements are missing " + missing + ".");
    }

    /** 2013: 100 of 100. 2014: 125 of 120, which is 104.17 %. 2015 has a target of 130 and no measurement. */
    @ParameterizedTest
    @CsvSource({
        "2013-12-31, REACHED 100 1.0000, 2013-12-31",
        "2014-06-30, REACHED 100 1.0000, 2013-12-31",
        "2014-12-31, REACHED 125 1.0417, 2014-12-31",
        "2015-06-30, REACHED 125 1.0417, 2014-12-31",
        "2016-06-30, UNKNOWN 125 –, 2015-12-31"
    })
    void each_year_is_held_against_its_own_target(LocalDate day, String told, LocalDate target) {
        Position position = Series.of(flow(
                                Direction.RISE,
                                "2013-12-31 100; 2014-12-31 120; 2015-12-31 130",
                                "2013-01-01/2013-12-31 100; 2014-01-01/2014-12-31 125")
                        .build())
                .positionOn(day);

        assertThat(told(position)).isEqualTo(told);
        assertThat(position.target().map(Target::date)).contains(target);
    }

    /** 83 persons at 2 sessions are 41.5 for each. That says nothing about the 40 that 2015 should have. */
    @Test
    void a_quotient_says_nothing_about_the_target_of_another_year() {
        IndicatorBuilder presence = flow(Direction.RISE, "2015-12-31 40", "")
                .measure(Measure.RATIO)
                .measurements(parts("2013-01-01/2013-12-31 104:3; 2014-01-01/2014-06-17 83:2"));

        Position other = Series.of(presence.build()).positionOn(LocalDate.of(2014, 6, 30));
        Position own =
                Series.of(presence.targets(targets("2014-12-31 40")).build()).positionOn(LocalDate.of(2014, 6, 30));
        Position past =
                Series.of(presence.targets(targets("2013-12-31 40")).build()).positionOn(LocalDate.of(2013, 12, 31));

        assertThat(told(other)).isEqualTo("UNKNOWN 41.5 –");
        assertThat(lack(other)).isEqualTo("Nothing is measured from 1 January 2015 to 31 December 2015.");
        assertThat(told(own)).isEqualTo("ON_TRACK 41.5 1.0375");
        assertThat(told(past)).isEqualTo("BEHIND 34.6667 0.8667");
    }

    /** 10 of 20 and 50 of 60 are 60 of 80, which is 75 %, and not the mean of 50 % and 83 %. */
    @Test
    void quotients_are_put_together_by_their_numerators_and_denominators() {
        Position position = Series.of(flow(Direction.RISE, "2014-12-31 75", "")
                        .unit("%")
                        .measure(Measure.PROPORTION)
                        .measurements(parts("2014-01-01/2014-06-30 10:20; 2014-07-01/2014-12-31 50:60"))
                        .build())
                .positionOn(LocalDate.of(2015, 1, 1));

        assertThat(told(position)).isEqualTo("REACHED 75 1.0000");
    }

    @Test
    void overlapping_periods_leave_a_flow_without_a_verdict() {
        Position position = Series.of(
                        flow(Direction.RISE, "2014-12-31 100", "2014-01-01/2014-06-30 60; 2014-06-30/2014-12-31 60")
                                .build())
                .positionOn(LocalDate.of(2015, 1, 1));

        assertThat(told(position)).isEqualTo("UNKNOWN 60 –");
        assertThat(lack(position)).contains("overlap");
    }

    /** With a baseline of 20 accidents, 15 are half of the way down to 10, once the whole year is measured. */
    @Test
    void the_distance_from_a_baseline_is_told_of_a_whole_year_only() {
        IndicatorBuilder accidents = flow(Direction.FALL, "2014-12-31 10", "2014-01-01/2014-06-30 7")
                .baseline(new Baseline(LocalDate.of(2012, 12, 31), new BigDecimal("20"), Known.none()));

        assertThat(told(Series.of(accidents.build()).positionOn(LocalDate.of(2014, 7, 1))))
                .isEqualTo("BEHIND 7 –");
        assertThat(told(Series.of(accidents
                                .measurements(parts("2014-01-01/2014-06-30 7; 2014-07-01/2014-12-31 8"))
                                .build())
                        .positionOn(LocalDate.of(2014, 12, 31))))
                .isEqualTo("BEHIND 15 0.5000");
    }

    @Test
    void without_a_target_the_year_of_the_last_measurement_is_put_together() {
        Indicator contacts = flow(
                        Direction.RISE,
                        "",
                        "2013-10-01/2013-12-31 9; 2014-01-01/2014-03-31 30; 2014-04-01/2014-06-30 31")
                .build();

        assertThat(told(Series.of(contacts).positionOn(LocalDate.of(2014, 8, 1))))
                .isEqualTo("UNKNOWN 61 –");
    }

    /** Nothing asks for the months before November, so they are not missing. */
    @Test
    void without_a_target_the_year_begins_with_its_first_measured_day() {
        Indicator visitors = flow(Direction.RISE, "2015-12-31 800", "2013-11-01/2013-11-29 540")
                .build();

        Position position = Series.of(visitors).positionOn(LocalDate.of(2014, 6, 30));

        assertThat(told(position)).isEqualTo("UNKNOWN 540 –");
        assertThat(position.since()).contains(LocalDate.of(2013, 11, 1));
    }

    @Test
    void a_number_below_zero_proves_nothing_about_the_rest() {
        Position position = Series.of(
                        flow(Direction.RISE, "2013-12-31 50", "2013-01-01/2013-03-31 60; 2013-04-01/2013-06-30 -5")
                                .build())
                .positionOn(LocalDate.of(2014, 6, 30));

        assertThat(told(position)).isEqualTo("UNKNOWN 55 –");
    }

    @ParameterizedTest
    @CsvSource({"2013-12-31, ", "2014-01-01, 0.3562", "2014-06-30, 64.4658", "2014-12-31, 130", "2015-01-01, "})
    void the_path_of_a_flow_begins_at_zero_and_lasts_a_year(LocalDate day, BigDecimal expected) {
        Indicator contacts =
                flow(Direction.RISE, "2012-12-31 100; 2014-12-31 130", "").build();

        assertThat(Series.of(contacts).expectedOn(day).orElse(null)).isEqualTo(expected);
    }

    /**
     * Draws flows of months, quarters, half-years and years with gaps, and judges them day by day: a day is measured if
     * a part contains it, and each of its numbers lies on the last day of its part.
     */
    @Test
    void any_flow_is_judged_as_a_reckoning_day_by_day_judges_it() {
        int judged = 0;
        for (int seed = 0; seed < Cases.of(400); seed++) {
            Random random = new Random(seed);
            List<Measurement> parts = drawn(random);
            Collections.shuffle(parts, random);
            BigDecimal aim = BigDecimal.valueOf(1 + random.nextInt(200));
            Direction way = random.nextInt(3) == 0 ? Direction.FALL : Direction.RISE;
            Indicator flow =
                    flow(way, "2014-12-31 " + aim, "").measurements(parts).build();
            LocalDate day = LocalDate.of(2013, 12, 1).plusDays(random.nextInt(500));
            TargetStatus naive = naive(parts, aim, way, day);
            assertThat(Series.of(flow).positionOn(day).status())
                    .as("seed %s on %s: %s", seed, day, parts)
                    .isEqualTo(naive);
            judged += naive == TargetStatus.UNKNOWN || naive == TargetStatus.NOT_MEASURED ? 0 : 1;
        }
        assertThat(judged).isGreaterThan(Cases.of(400) / 3);
    }

    private static List<Measurement> drawn(Random random) {
        List<Measurement> parts = new ArrayList<>();
        int months = List.of(1, 3, 6, 12).get(random.nextInt(4));
        boolean hasGaps = random.nextInt(2) == 0;
        for (LocalDate first = LocalDate.of(2013, 1, 1); first.getYear() < 2016; first = first.plusMonths(months)) {
            if (!hasGaps || random.nextInt(4) > 0) {
                parts.add(Measurement.builder(
                                MeasurementId.of("m-" + first),
                                first.plusMonths(months).minusDays(1),
                                IndicatorValue.of(random.nextInt(12 * months)))
                        .periodStart(first)
                        .build());
            }
        }
        return parts;
    }

    private static TargetStatus naive(List<Measurement> all, BigDecimal aim, Direction way, LocalDate day) {
        List<Measurement> known =
                all.stream().filter(part -> !part.date().isAfter(day)).toList();
        if (known.isEmpty()) {
            return TargetStatus.NOT_MEASURED;
        }
        LocalDate first = LocalDate.of(2014, 1, 1);
        LocalDate end = LocalDate.of(2014, 12, 31);
        BigDecimal sum = BigDecimal.ZERO;
        List<LocalDate> measured = new ArrayList<>();
        int months = 0;
        for (LocalDate at = first; !at.isAfter(end); at = at.plusDays(1)) {
            for (Measurement part : known) {
                if (!at.isBefore(part.firstDay()) && !at.isAfter(part.date())) {
                    measured.add(at);
                    sum = at.equals(part.date())
                            ? sum.add(part.measured().value().orElseThrow())
                            : sum;
                    months = (part.date().getMonthValue() - part.firstDay().getMonthValue()) + 1;
                }
            }
        }
        if (measured.isEmpty()) {
            return TargetStatus.UNKNOWN;
        }
        LocalDate through = measured.get(measured.size() - 1);
        boolean isWhole = measured.size() == 365;
        if (isWhole) {
            return (way == Direction.RISE ? sum.compareTo(aim) >= 0 : sum.compareTo(aim) <= 0)
                    ? TargetStatus.REACHED
                    : TargetStatus.BEHIND;
        }
        if (way == Direction.RISE && sum.compareTo(aim) >= 0) {
            return TargetStatus.REACHED;
        }
        LocalDate nextEnd = through.plusDays(1).plusMonths(months).minusDays(1);
        boolean hasGap = measured.size() < through.getDayOfYear();
        boolean isMissing = hasGap || !day.isBefore(end) || day.isAfter(nextEnd);
        LocalDate at = !isMissing ? through : day.isAfter(end) ? end : day;
        // The sum is as expected if sum × 365 ≥ aim × days gone.
        int order =
                sum.multiply(BigDecimal.valueOf(365)).compareTo(aim.multiply(BigDecimal.valueOf(at.getDayOfYear())));
        if (!isMissing) {
            return (way == Direction.RISE ? order >= 0 : order <= 0) ? TargetStatus.ON_TRACK : TargetStatus.BEHIND;
        }
        if (way == Direction.RISE && order >= 0) {
            return TargetStatus.ON_TRACK;
        }
        return way == Direction.FALL && order > 0 ? TargetStatus.BEHIND : TargetStatus.UNKNOWN;
    }

    /**
     * A target of 400 for the three years of the contract: 1,095 days, of which 546 are over on 30 June 2014. On that
     * day, the path is at 400 × 546 ÷ 1095 = 199.4521.
     */
    @ParameterizedTest
    @CsvSource({"200, ON_TRACK", "199, BEHIND"})
    void a_target_may_hold_for_the_whole_contract(String found, TargetStatus status) {
        Indicator contacts = flow(Direction.RISE, "", "2013-01-01/2013-12-31 120; 2014-01-01/2014-06-30 80")
                .targets(List.of(
                        new Target(LocalDate.of(2013, 1, 1), LocalDate.of(2015, 12, 31), new BigDecimal("400"))))
                .measurements(parts("2013-01-01/2013-12-31 120; 2014-01-01/2014-06-30 "
                        + new BigDecimal(found).subtract(new BigDecimal("120"))))
                .build();

        Position position = Series.of(contacts).positionOn(LocalDate.of(2014, 7, 1));

        assertThat(position.status()).isEqualTo(status);
        assertThat(position.expected())
                .contains(new Series.Point(LocalDate.of(2014, 6, 30), new BigDecimal("199.4521")));
        assertThat(position.reached().map(Series.Point::value)).contains(new BigDecimal(found));
    }

    /** The month of November is measured whole, and nobody counts in the other months. */
    @Test
    void a_target_may_hold_for_a_month() {
        Indicator visitors = flow(Direction.RISE, "", "2014-11-01/2014-11-30 540")
                .targets(List.of(
                        new Target(LocalDate.of(2014, 11, 1), LocalDate.of(2014, 11, 30), new BigDecimal("500"))))
                .build();

        assertThat(told(Series.of(visitors).positionOn(LocalDate.of(2014, 12, 31))))
                .isEqualTo("REACHED 540 1.0800");
    }

    @Test
    void only_a_flow_has_a_target_for_a_period_and_the_period_does_not_end_before_it_begins() {
        LocalDate first = LocalDate.of(2014, 1, 2);
        Target target = new Target(first, first, BigDecimal.ONE);

        assertThat(Refused.making(() -> flow(Direction.RISE, "", "")
                        .nature(Nature.CUMULATIVE)
                        .targets(List.of(target))
                        .build()))
                .containsExactly("form.period /targets/0/periodStart");
        assertThat(Refused.making(() -> new Target(first, first.minusDays(1), BigDecimal.ONE)))
                .hasSize(1);
        assertThat(target.firstDay()).isEqualTo(first);
    }
}
