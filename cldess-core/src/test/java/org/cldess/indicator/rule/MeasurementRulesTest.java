package org.cldess.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.indicator.Baseline;
import org.cldess.indicator.Breakdown;
import org.cldess.indicator.BreakdownShare;
import org.cldess.indicator.Correction;
import org.cldess.indicator.Direction;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorBuilder;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measure;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementBuilder;
import org.cldess.indicator.MeasurementId;
import org.cldess.indicator.Nature;
import org.cldess.indicator.Target;
import org.cldess.known.Known;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests IND-03 to IND-08 on indicators that differ in one fact. */
class MeasurementRulesTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final LocalDate START = LocalDate.of(2011, 12, 31);

    private static IndicatorBuilder indicator() {
        return Indicator.builder(IndicatorId.of("i"), "Un", IndicatorKind.OUTCOME, "u");
    }

    private static MeasurementBuilder found(int year, IndicatorValue measured) {
        return Measurement.builder(MeasurementId.of("m" + year), LocalDate.of(year, 12, 31), measured);
    }

    private static Finding finding(Rule<Indicator> rule, IndicatorBuilder indicator) {
        return rule.check(indicator.build(), DAY).get(0);
    }

    private static Outcome outcome(Rule<Indicator> rule, IndicatorBuilder indicator) {
        return finding(rule, indicator).outcome();
    }

    @ParameterizedTest
    @CsvSource({"0, 10, COMPLIES", "10, 10, COMPLIES", "11, 10, BREACHED", "-1, 10, BREACHED"})
    void a_part_is_no_more_than_its_whole(int part, int whole, Outcome expected) {
        IndicatorBuilder proportion = indicator().measure(Measure.PROPORTION).unit("%");
        IndicatorBuilder measured = proportion.measurements(
                List.of(found(2013, IndicatorValue.of(part, whole)).build()));

        assertThat(outcome(MeasurementRules.IND_03, measured.baseline(Known.none())))
                .isEqualTo(expected);
        assertThat(outcome(
                        MeasurementRules.IND_03,
                        measured.measurements(List.of())
                                .baseline(new Baseline(START, IndicatorValue.of(part, whole), Known.none()))))
                .isEqualTo(expected);
        assertThat(outcome(MeasurementRules.IND_03, measured.measure(Measure.RATIO)))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_proportion_of_whose_start_nothing_is_known_is_no_pass() {
        IndicatorBuilder proportion = indicator()
                .measure(Measure.PROPORTION)
                .unit("%")
                .measurements(List.of(found(2013, IndicatorValue.of(1, 2)).build()));

        assertThat(finding(MeasurementRules.IND_03, proportion).missing()).containsExactly("/baseline");
    }

    private static List<Measurement> each(long... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> found(2011 + i, IndicatorValue.of(values[i])).build())
                .toList();
    }

    @Test
    void a_total_does_not_fall() {
        IndicatorBuilder total = indicator().nature(Nature.CUMULATIVE);

        assertThat(outcome(MeasurementRules.IND_04, total.measurements(each(3, 3, 5))))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(outcome(MeasurementRules.IND_04, total.measurements(each(3, 5, 4))))
                .isEqualTo(Outcome.BREACHED);
        assertThat(outcome(MeasurementRules.IND_04, total.nature(Nature.STOCK))).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(MeasurementRules.IND_04, total.nature(Known.none()))).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(finding(MeasurementRules.IND_04, total.nature(Known.notRecorded()))
                        .missing())
                .containsExactly("/nature");
    }

    @Test
    void what_was_corrected_is_not_judged() {
        Measurement right = found(2013, IndicatorValue.of(6))
                .correction(new Correction(MeasurementId.of("m2012"), DAY, "Erreur de saisie."))
                .build();
        List<Measurement> measurements = List.of(each(3, 9).get(0), each(3, 9).get(1), right);

        assertThat(outcome(
                        MeasurementRules.IND_04,
                        indicator().nature(Nature.CUMULATIVE).measurements(measurements)))
                .isEqualTo(Outcome.COMPLIES);
    }

    /** The value is 24 in 70. A share may have all of one number and a part of the other, but not more than either. */
    @ParameterizedTest
    @CsvSource({"24, 60, COMPLIES", "20, 70, COMPLIES", "24, 70, COMPLIES", "25, 70, BREACHED", "24, 71, BREACHED"})
    void neither_number_of_a_quotient_has_more_than_its_total(int part, int whole, Outcome expected) {
        IndicatorBuilder broken = indicator()
                .measure(Measure.PROPORTION)
                .unit("%")
                .breakdowns(List.of(new Breakdown("sexe", List.of("femmes"))))
                .measurements(List.of(found(2013, IndicatorValue.of(24, 70))
                        .shares(List.of(new BreakdownShare("sexe", "femmes", IndicatorValue.of(part, whole))))
                        .build()));

        assertThat(outcome(MeasurementRules.IND_05, broken)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"4, COMPLIES", "5, COMPLIES", "6, BREACHED"})
    void shares_are_no_more_than_their_total(int women, Outcome expected) {
        IndicatorBuilder broken = indicator()
                .breakdowns(List.of(new Breakdown("sexe", List.of("femmes", "hommes"))))
                .measurements(List.of(found(2013, IndicatorValue.of(10))
                        .shares(List.of(
                                new BreakdownShare("sexe", "femmes", IndicatorValue.of(women)),
                                new BreakdownShare("sexe", "hommes", IndicatorValue.of(5))))
                        .build()));

        assertThat(outcome(MeasurementRules.IND_05, broken)).isEqualTo(expected);
        assertThat(outcome(MeasurementRules.IND_05, broken.measurements(each(10))))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "RISE, 20, COMPLIES",
        "RISE, 10, COMPLIES",
        "RISE, 9, BREACHED",
        "FALL, 9, COMPLIES",
        "FALL, 10, COMPLIES",
        "FALL, 11, BREACHED"
    })
    void a_target_lies_in_the_stated_direction(Direction way, BigDecimal target, Outcome expected) {
        IndicatorBuilder stated = indicator()
                .direction(way)
                .baseline(new Baseline(START, BigDecimal.TEN, Known.none()))
                .targets(List.of(new Target(DAY, target)));

        assertThat(outcome(MeasurementRules.IND_06, stated)).isEqualTo(expected);
        assertThat(outcome(MeasurementRules.IND_06, stated.baseline(Known.none())))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(finding(
                                MeasurementRules.IND_06,
                                stated.direction(Known.notRecorded())
                                        .baseline(Known.notRecorded())
                                        .targets(Known.notRecorded()))
                        .missing())
                .containsExactly("/direction", "/baseline", "/targets");
        assertThat(outcome(MeasurementRules.IND_06, indicator().unit(null).measure(Measure.QUALITATIVE)))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"2013-01-01, COMPLIES", "2012-12-31, BREACHED", "2012-06-01, BREACHED"})
    void periods_stand_apart(LocalDate second, Outcome expected) {
        IndicatorBuilder flow = indicator()
                .nature(Nature.FLOW)
                .measurements(List.of(
                        found(2012, IndicatorValue.of(3))
                                .periodStart(LocalDate.of(2012, 1, 1))
                                .build(),
                        found(2013, IndicatorValue.of(4)).periodStart(second).build()));

        assertThat(outcome(MeasurementRules.IND_07, flow)).isEqualTo(expected);
        assertThat(finding(MeasurementRules.IND_07, flow.nature(Known.notRecorded()))
                        .missing())
                .containsExactly("/nature");
        IndicatorBuilder total = indicator()
                .nature(Nature.CUMULATIVE)
                .measurements(List.of(
                        found(2012, IndicatorValue.of(3)).build(),
                        found(2013, IndicatorValue.of(4)).build()));
        assertThat(outcome(MeasurementRules.IND_07, total)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-12-30, STOCK, COMPLIES",
        "2013-12-31, STOCK, BREACHED",
        "2013-12-31, CUMULATIVE, BREACHED",
        "2013-12-31, , NOT_EVALUABLE",
        "2014-01-01, STOCK, COMPLIES"
    })
    void a_day_has_one_measurement(LocalDate second, Nature nature, Outcome expected) {
        IndicatorBuilder twice = indicator()
                .nature(nature == null ? Known.notRecorded() : Known.of(nature))
                .measurements(List.of(
                        found(2013, IndicatorValue.of(9)).build(),
                        Measurement.builder(MeasurementId.of("second"), second, IndicatorValue.of(4))
                                .build()));

        assertThat(outcome(MeasurementRules.IND_08, twice)).isEqualTo(expected);
    }

    @Test
    void a_correction_is_no_second_measurement_of_its_day() {
        IndicatorBuilder corrected = indicator()
                .nature(Nature.STOCK)
                .measurements(List.of(
                        found(2013, IndicatorValue.of(9)).build(),
                        Measurement.builder(
                                        MeasurementId.of("second"), LocalDate.of(2013, 12, 31), IndicatorValue.of(4))
                                .correction(new Correction(MeasurementId.of("m2013"), DAY, "Erreur de saisie."))
                                .build()));

        assertThat(outcome(MeasurementRules.IND_08, corrected)).isEqualTo(Outcome.COMPLIES);
        assertThat(outcome(MeasurementRules.IND_08, indicator().unit(null).measure(Measure.QUALITATIVE)))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(MeasurementRules.IND_08, indicator().nature(Nature.FLOW)))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }
}
