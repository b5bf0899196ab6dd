package org.cldess.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests the first day of a correction and the day from which it counts, and the checks on the parts of a measurement.
 */
class CorrectionDaysTest {
    private static final Dossier GRASSE = SampleDossiers.grasse();
    private static final Indicator SAMPLE =
            GRASSE.findIndicator(SampleActions.ESTABLISHMENTS).orElseThrow();

    private static Measurement correcting(String id, String of, String described, String made, long value) {
        return Measurement.builder(MeasurementId.of(id), LocalDate.parse(described), IndicatorValue.of(value))
                .correction(new Correction(MeasurementId.of(of), LocalDate.parse(made), "Un doublon."))
                .build();
    }

    private static List<String> codes(Measurement... more) {
        List<Measurement> all =
                Stream.concat(SAMPLE.measurements().stream(), Stream.of(more)).toList();
        return codes(() -> SAMPLE.toBuilder().measurements(all).build());
    }

    /** Returns the codes of the problems of a thing that a program tries to make. */
    private static List<String> codes(Supplier<?> making) {
        return Refused.making(making).stream()
                .map(problem -> problem.substring(0, problem.indexOf(' ')))
                .toList();
    }

    /** The corrected measurement describes 31 March 2014. */
    @ParameterizedTest
    @CsvSource({"2014-03-30, false", "2014-03-31, true", "2014-04-01, true"})
    void a_measurement_is_corrected_from_its_own_day_on(String made, boolean isFine) {
        assertThat(codes(correcting("c-1", "etablissements-2014", "2014-03-31", made, 236)))
                .isEqualTo(isFine ? List.of() : List.of("form.correction"));
    }

    /**
     * The corrected measurement is itself a correction. It counts from the day on which it was made, or from the day
     * that it describes if that is later.
     */
    @ParameterizedTest
    @CsvSource({
        "2014-03-31, 2014-05-02, 2014-05-01, false",
        "2014-03-31, 2014-05-02, 2014-05-02, true",
        "2014-03-31, 2014-05-02, 2014-05-03, true",
        "2014-06-30, 2014-05-02, 2014-06-29, false",
        "2014-06-30, 2014-05-02, 2014-06-30, true",
        "2014-05-02, 2014-05-02, 2014-05-01, false",
        "2014-05-02, 2014-05-02, 2014-05-02, true"
    })
    void a_correction_is_corrected_from_the_day_on_which_it_counts(
            String described, String first, String second, boolean isFine) {
        assertThat(codes(
                        correcting("c-1", "etablissements-2014", described, first, 236),
                        correcting("c-2", "c-1", "2014-03-31", second, 237)))
                .isEqualTo(isFine ? List.of() : List.of("form.correction"));
    }

    /** 238 establishments were found. On 2 May two of them turned out to be counted twice. */
    @ParameterizedTest
    @CsvSource({"2014-03-31, 238", "2014-05-01, 238", "2014-05-02, 236", "2014-05-03, 236"})
    void a_correction_counts_from_its_day_on(LocalDate day, long value) {
        Indicator corrected = SAMPLE.with(correcting("c-1", "etablissements-2014", "2014-03-31", "2014-05-02", 236));

        assertThat(corrected.seenOn(day).lastMeasurement().map(Measurement::measured))
                .contains(IndicatorValue.of(value));
    }

    @Test
    void corrections_that_lead_back_to_themselves_are_refused_each() {
        assertThat(codes(
                        correcting("c-1", "c-2", "2014-03-31", "2014-05-02", 1),
                        correcting("c-2", "c-1", "2014-03-31", "2014-05-02", 2)))
                .containsExactly("form.correction", "form.correction");
        assertThat(codes(
                        correcting("c-1", "c-3", "2014-03-31", "2014-05-02", 1),
                        correcting("c-2", "c-1", "2014-03-31", "2014-05-02", 2),
                        correcting("c-3", "c-2", "2014-03-31", "2014-05-02", 3)))
                .containsExactly("form.correction", "form.correction", "form.correction");
    }

    @Test
    void measurements_stand_by_their_days_and_the_one_of_an_id_is_replaced() {
        Measurement early = Measurement.builder(
                        MeasurementId.of("m-0"), LocalDate.of(2012, 1, 1), IndicatorValue.of(230))
                .build();
        Measurement changed = Measurement.builder(
                        MeasurementId.of("etablissements-2021"), LocalDate.of(2013, 1, 1), IndicatorValue.of(231))
                .build();

        assertThat(SAMPLE.with(early).with(changed).measurements())
                .extracting(measurement -> measurement.id().value())
                .containsExactly("m-0", "etablissements-2021", "etablissements-2014");
    }

    /** 2013 was locked on 1 March 2014 and 2014 on 1 March 2015. 2012 was never locked. */
    @ParameterizedTest
    @CsvSource({
        "2012-12-31, 2012-12-31, ",
        "2012-12-31, 2013-01-01, 2013",
        "2013-12-31, 2014-01-01, 2013",
        "2014-01-01, 2014-12-31, 2014",
        "2014-12-31, 2015-01-01, 2014",
        "2015-01-01, 2015-01-01, ",
        "2012-01-01, 2015-12-31, 2013"
    })
    void the_earliest_locked_year_of_a_period_is_told(LocalDate first, LocalDate last, Integer year) {
        Indicator locked = SAMPLE.toBuilder()
                .locks(List.of(
                        new Indicator.YearLock(2014, LocalDate.of(2015, 3, 1), Known.none(), Known.none()),
                        new Indicator.YearLock(2013, LocalDate.of(2014, 3, 1), Known.none(), Known.none())))
                .build();

        assertThat(locked.lock(first, last, LocalDate.of(2015, 3, 1)).map(Indicator.YearLock::year))
                .isEqualTo(Optional.ofNullable(year));
    }

    /** 11 were counted by sex and by age: 6 and 4 by sex, 5 and 6 by age. */
    @Test
    void what_one_breakdown_leaves_is_not_what_another_leaves() {
        Measurement found = Measurement.builder(MeasurementId.of("m"), LocalDate.of(2014, 3, 31), IndicatorValue.of(11))
                .shares(List.of(
                        share("sexe", "femmes", IndicatorValue.of(6)),
                        share("âge", "moins de 26 ans", IndicatorValue.of(5)),
                        share("sexe", "hommes", IndicatorValue.of(4)),
                        share("âge", "26 ans et plus", IndicatorValue.of(6))))
                .build();

        assertThat(SAMPLE.notBrokenDown(found, new Breakdown("sexe", List.of())))
                .contains(IndicatorValue.of(1));
        assertThat(SAMPLE.notBrokenDown(found, new Breakdown("âge", List.of()))).isEmpty();
        assertThat(SAMPLE.notBrokenDown(found, new Breakdown("commune", List.of())))
                .isEmpty();
    }

    /** The value is 24 in 70. By sex, the shares cover all 24 but only 60 of the 70, or 20 of the 24 and all 70. */
    @Test
    void a_quotient_leaves_something_where_one_of_its_numbers_does() {
        assertThat(left(IndicatorValue.of(24, 60))).contains(IndicatorValue.of(0, 10));
        assertThat(left(IndicatorValue.of(20, 70))).contains(IndicatorValue.of(4, 0));
        assertThat(left(IndicatorValue.of(24, 70))).isEmpty();
        assertThat(left(IndicatorValue.of(25, 70))).contains(IndicatorValue.of(-1, 0));
    }

    private static Optional<IndicatorValue> left(IndicatorValue told) {
        Measurement found = Measurement.builder(
                        MeasurementId.of("m"), LocalDate.of(2014, 3, 31), IndicatorValue.of(24, 70))
                .shares(List.of(share("sexe", "femmes", told)))
                .build();
        return SAMPLE.notBrokenDown(found, new Breakdown("sexe", List.of("femmes")));
    }

    private static BreakdownShare share(String breakdown, String item, IndicatorValue measured) {
        return new BreakdownShare(breakdown, item, measured);
    }

    /** An unwritten measure is a quantity, and an unreadable part is reported once. */
    @Test
    void what_is_not_written_or_wrong_is_judged_once() {
        WrittenDossier written = WrittenDossier.sample().with("/indicators/0/measure", null);

        assertThat(codes(written)).isEmpty();
        assertThat(codes(written.with("/indicators/0/unit", null))).containsExactly("form.unit");
        assertThat(codes(WrittenDossier.sample().with("/indicators/0/measurements/0/value", "beaucoup")))
                .hasSize(1)
                .doesNotContain("form.required");
        assertThat(codes(WrittenDossier.sample()
                        .with("/indicators/0/nature", Nature.FLOW)
                        .with("/indicators/0/measurements/1/periodStart", LocalDate.of(2021, 1, 1))
                        .with("/indicators/0/measurements/0/periodStart", "en mars")))
                .hasSize(1)
                .doesNotContain("form.period");
    }

    private static List<String> codes(WrittenDossier written) {
        return written.violations().stream().map(Violation::code).toList();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "0.01, true"})
    void a_denominator_is_above_zero(BigDecimal denominator, boolean isFine) {
        IndicatorBuilder proportion = Indicator.builder(IndicatorId.of("p"), "Part", IndicatorKind.OUTCOME, "%")
                .measure(Measure.PROPORTION)
                .nature(Nature.STOCK)
                .measurements(List.of(Measurement.builder(
                                MeasurementId.of("p-1"),
                                LocalDate.of(2014, 3, 31),
                                IndicatorValue.of(BigDecimal.ZERO, denominator))
                        .build()));

        assertThat(codes(proportion::build)).isEqualTo(isFine ? List.of() : List.of("form.denominator"));
    }
}
