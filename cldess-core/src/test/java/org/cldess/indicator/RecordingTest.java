package org.cldess.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rulebook.Gate;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.cldess.validation.Severity;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

/** Tests the code that an embedding application writes to record a measurement. */
class RecordingTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final IndicatorId ESTABLISHMENTS = SampleActions.ESTABLISHMENTS;

    private final Dossier dossier = SampleDossiers.grasse();
    private final Indicator indicator = dossier.findIndicator(ESTABLISHMENTS).orElseThrow();

    private static Measurement found(String id, LocalDate date, IndicatorValue measured) {
        return Measurement.builder(MeasurementId.of(id), date, measured).build();
    }

    private static MeasurementBuilder correcting(String of, LocalDate date) {
        return Measurement.builder(MeasurementId.of("right"), LocalDate.of(2014, 3, 31), IndicatorValue.of(236))
                .correction(
                        new Correction(MeasurementId.of(of), date, "Deux établissements étaient comptés deux fois."));
    }

    private static List<String> codes(Answer<Dossier> answer) {
        return answer.reasons().list().stream().map(Violation::code).toList();
    }

    @Test
    void a_measurement_is_recorded_in_one_line() {
        Dossier later = dossier.with(indicator.with(found("june", DAY, IndicatorValue.of(240))));

        assertThat(later.findIndicator(ESTABLISHMENTS).orElseThrow().seenOn(DAY).lastMeasurement())
                .map(Measurement::measured)
                .contains(IndicatorValue.of(240));
        assertThat(Acts.of(dossier).measure(ESTABLISHMENTS, found("june", DAY, IndicatorValue.of(240)), DAY))
                .isEqualTo(Answer.granted(later));
    }

    @Test
    void an_act_is_refused_with_every_reason() {
        Dossier locked = dossier.with(indicator.toBuilder()
                .locks(List.of(new Indicator.YearLock(
                        2015, LocalDate.of(2014, 1, 1), Known.of(SampleActors.CAPAP), Known.none())))
                .build());
        Measurement wrong = found("etablissements-2014", LocalDate.of(2015, 1, 1), IndicatorValue.text("beaucoup"));

        Answer<Dossier> answer = Acts.of(locked).measure(ESTABLISHMENTS, wrong, DAY);

        assertThat(codes(answer))
                .containsExactly("measure.future", "measure.again", "measure.closed", "form.required", "form.measure");
        assertThat(answer.reasons().list().get(2).message(Locale.ENGLISH)).contains("2015");
        assertThat(codes(Acts.of(dossier).measure(IndicatorId.of("no"), wrong, DAY)))
                .containsExactly("measure.unknown");
    }

    /** A total fell from 9 to 8 before. That does not block the next measurement, unless the total falls again. */
    @Test
    void a_measurement_is_refused_for_what_is_found_anew_unless_it_is_meant() {
        Dossier fallen = dossier.with(indicator.toBuilder()
                .nature(Nature.CUMULATIVE)
                .measurements(List.of(
                        found("nine", LocalDate.of(2013, 3, 31), IndicatorValue.of(9)),
                        found("eight", LocalDate.of(2014, 3, 31), IndicatorValue.of(8))))
                .build());
        Measurement seven = found("seven", DAY, IndicatorValue.of(7));

        assertThat(codes(Acts.of(fallen).measure(ESTABLISHMENTS, found("more", DAY, IndicatorValue.of(8)), DAY)))
                .isEmpty();
        assertThat(codes(Acts.of(fallen).measure(ESTABLISHMENTS, seven, DAY))).containsExactly("IND-04");
        assertThat(Acts.of(fallen)
                        .measure(ESTABLISHMENTS, seven, DAY)
                        .reasons()
                        .list()
                        .get(0)
                        .severity())
                .isEqualTo(Severity.ERROR);
        assertThat(Acts.of(fallen)
                        .through(Gate.MEASUREMENT.without("IND-04"))
                        .measure(ESTABLISHMENTS, seven, DAY)
                        .isGranted())
                .isTrue();
        assertThat(Gate.MEASUREMENT.without("IND-04").codes()).containsExactly("IND-01", "IND-07", "IND-08");
    }

    @Test
    void a_year_is_closed_until_it_is_opened_again() {
        LocalDate closed = LocalDate.of(2014, 4, 30);
        LocalDate opened = LocalDate.of(2014, 5, 31);
        Indicator locked = indicator.toBuilder()
                .locks(List.of(new Indicator.YearLock(2014, closed, Known.none(), Known.of(opened))))
                .build();
        LocalDate measured = LocalDate.of(2014, 4, 1);

        assertThat(locked.lock(measured, measured, closed.minusDays(1))).isEmpty();
        assertThat(locked.lock(measured, measured, closed))
                .map(Indicator.YearLock::year)
                .contains(2014);
        assertThat(locked.lock(measured, measured, opened.minusDays(1))).isPresent();
        assertThat(locked.lock(measured, measured, opened)).isEmpty();
        assertThat(locked.lock(LocalDate.of(2013, 7, 1), measured, closed)).isPresent();
        assertThat(locked.lock(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 2, 1), closed))
                .isEmpty();
    }

    @Test
    void a_closed_year_is_corrected_no_more() {
        Dossier locked = dossier.with(indicator.toBuilder()
                .locks(List.of(new Indicator.YearLock(2014, LocalDate.of(2014, 5, 1), Known.none(), Known.none())))
                .build());

        assertThat(codes(Acts.of(locked)
                        .measure(
                                ESTABLISHMENTS,
                                correcting("etablissements-2014", DAY).build(),
                                DAY)))
                .containsExactly("measure.closed", "measure.correction.closed");
    }

    @Test
    void what_was_corrected_stays_in_the_history_and_counts_no_more() {
        Dossier corrected = Acts.of(dossier)
                .measure(
                        ESTABLISHMENTS,
                        correcting("etablissements-2014", LocalDate.of(2014, 5, 2))
                                .build(),
                        DAY)
                .orElseThrow();
        Indicator now = corrected.findIndicator(ESTABLISHMENTS).orElseThrow();

        assertThat(now.measurements()).hasSize(3);
        assertThat(now.seenOn(DAY).counting())
                .extracting(Measurement::measured)
                .containsExactly(IndicatorValue.of(236));
        assertThat(now.seenOn(LocalDate.of(2014, 5, 1)).counting())
                .extracting(Measurement::measured)
                .containsExactly(IndicatorValue.of(238));
    }

    /** The 238 establishments of March were typed under the wrong indicator, which was found on 2 May. */
    @Test
    void a_cancelled_measurement_and_its_cancellation_count_for_nothing_from_then_on() {
        LocalDate found = LocalDate.of(2014, 5, 2);
        MeasurementId wrong = MeasurementId.of("etablissements-2014");
        Dossier cancelled =
                Acts.of(dossier).cancel(wrong, found, "Autre indicateur").orElseThrow();
        Indicator now = cancelled.findIndicator(ESTABLISHMENTS).orElseThrow();

        assertThat(now.measurements()).hasSize(indicator.measurements().size() + 1);
        assertThat(now.seenOn(found).counting()).isEmpty();
        assertThat(now.seenOn(found.minusDays(1)).counting())
                .extracting(Measurement::measured)
                .containsExactly(IndicatorValue.of(238));
        assertThat(codes(Acts.of(cancelled).cancel(wrong, found, "Encore"))).containsExactly("form.correction");
        assertThat(codes(Acts.of(dossier).cancel(wrong, found, " "))).containsExactly("form.required");
        assertThat(codes(Acts.of(dossier).cancel(wrong, LocalDate.of(2014, 3, 30), "Trop tôt")))
                .containsExactly("form.correction");
    }

    @Test
    void a_correction_corrects_another_measurement_of_its_indicator_once_and_not_before_it_was_wrong() {
        assertThat(refused(correcting("right", DAY).build())).contains("form.correction");
        assertThat(refused(correcting("nothing", DAY).build())).contains("form.correction", "form.reference");
        assertThat(refused(correcting("etablissements-2014", LocalDate.of(2014, 3, 30))
                        .build()))
                .containsExactly("form.correction");
        Dossier corrected = dossier.with(
                indicator.with(correcting("etablissements-2014", DAY).build()));
        Measurement again = Measurement.builder(MeasurementId.of("again"), DAY, IndicatorValue.of(1))
                .correction(new Correction(MeasurementId.of("etablissements-2014"), DAY, "Encore."))
                .build();
        assertThat(codes(Acts.of(corrected).measure(ESTABLISHMENTS, again, DAY)))
                .containsExactly("form.correction");
    }

    private List<String> refused(Measurement measurement) {
        return codes(Acts.of(dossier).measure(ESTABLISHMENTS, measurement, DAY));
    }

    @Test
    void a_value_has_the_shape_that_the_measure_asks() {
        IndicatorBuilder proportion = Indicator.builder(IndicatorId.of("p"), "Part", IndicatorKind.OUTCOME, "%")
                .measure(Measure.PROPORTION)
                .nature(Nature.STOCK);

        assertThat(shapes(proportion, IndicatorValue.of(1, 2))).isEmpty();
        assertThat(shapes(proportion, IndicatorValue.of(50)))
                .containsExactly("form.required", "form.required", "form.measure");
        assertThat(shapes(proportion, IndicatorValue.of(1, 0))).containsExactly("form.denominator");
        assertThat(shapes(
                        proportion,
                        new IndicatorValue(
                                Optional.empty(), Optional.empty(), Optional.of(BigDecimal.TEN), Optional.empty())))
                .containsExactly("form.required");
        assertThat(shapes(proportion.unit("habitants"), IndicatorValue.of(1, 2)))
                .containsExactly("form.unit");
        assertThat(shapes(proportion.unit("%").nature(Nature.FLOW), IndicatorValue.of(1, 2)))
                .containsExactly("form.period");
        IndicatorBuilder words = Indicator.builder(IndicatorId.of("q"), "Récit", IndicatorKind.OUTCOME)
                .measure(Measure.QUALITATIVE);
        assertThat(shapes(words, IndicatorValue.text("Le SCOT en parle."))).isEmpty();
        assertThat(shapes(words, IndicatorValue.of(3))).containsExactly("form.required", "form.measure");
    }

    private static List<String> shapes(IndicatorBuilder other, IndicatorValue measured) {
        return Refused.making(() ->
                        other.measurements(List.of(found("m", DAY, measured))).build())
                .stream()
                .map(problem -> problem.substring(0, problem.indexOf(' ')))
                .toList();
    }

    @Test
    void a_share_falls_to_an_item_of_a_breakdown_and_the_rest_is_shown() {
        Breakdown sex = new Breakdown("sexe", List.of("femmes", "hommes"));
        Measurement measurement = Measurement.builder(MeasurementId.of("m"), DAY, IndicatorValue.of(11))
                .shares(List.of(share("femmes", 6), share("hommes", 4)))
                .build();

        assertThat(indicator.notBrokenDown(measurement, sex)).contains(IndicatorValue.of(1));
        assertThat(indicator.notBrokenDown(
                        measurement.toBuilder()
                                .shares(List.of(share("femmes", 6), share("hommes", 5)))
                                .build(),
                        sex))
                .isEmpty();
        assertThat(indicator.notBrokenDown(found("n", DAY, IndicatorValue.of(11)), sex))
                .isEmpty();
        assertThat(refused(measurement)).containsExactly("form.breakdown", "form.breakdown");
        Indicator broken = indicator.toBuilder()
                .breakdowns(List.of(indicator.breakdowns().get(0), sex))
                .build();
        assertThat(dossier.with(broken.with(measurement))).isNotEqualTo(dossier);
        assertThatThrownBy(() -> dossier.with(broken.with(measurement.toBuilder()
                        .shares(List.of(share("enfants", 1)))
                        .build())))
                .isInstanceOf(Violations.class)
                .hasMessageContaining("enfants");
    }

    private static BreakdownShare share(String item, long value) {
        return new BreakdownShare("sexe", item, IndicatorValue.of(value));
    }
}
