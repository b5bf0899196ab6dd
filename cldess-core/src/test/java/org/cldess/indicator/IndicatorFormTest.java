package org.cldess.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cldess.known.Known;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests which parts of an indicator are consistent with each other. */
class IndicatorFormTest {
    private static final LocalDate START = LocalDate.of(2011, 12, 31);
    private static final LocalDate FOUND = LocalDate.of(2013, 6, 30);
    private static final LocalDate END = LocalDate.of(2015, 12, 31);
    private static final IndicatorId ID = IndicatorId.of("zz-i");
    private static final String PLACE = "/indicators/"
            + SampleDossiers.grasse().with(of(Measure.QUANTITY)).indicators().indexOf(of(Measure.QUANTITY));

    /** Returns a valid indicator with this measure. */
    private static Indicator of(Measure measure) {
        IndicatorValue low = measured(measure, 1);
        IndicatorBuilder begun = measure == Measure.QUALITATIVE
                ? Indicator.builder(ID, "Climat", IndicatorKind.OUTCOME)
                : Indicator.builder(ID, "Part", IndicatorKind.OUTCOME, measure == Measure.PROPORTION ? "%" : "unités");
        return begun.measure(measure)
                .nature(Nature.STOCK)
                .baseline(new Baseline(START, low, Known.none()))
                .targets(List.of(
                        measure == Measure.QUALITATIVE
                                ? new Target(END, "Serein")
                                : new Target(END, new BigDecimal("50"))))
                .measurements(List.of(Measurement.builder(MeasurementId.of("zz-m"), FOUND, measured(measure, 2))
                        .build()))
                .build();
    }

    private static IndicatorValue measured(Measure measure, int number) {
        return switch (measure) {
            case QUALITATIVE -> IndicatorValue.text("Tendu");
            case QUANTITY, COUNT -> IndicatorValue.of(number);
            default -> IndicatorValue.of(number, 4);
        };
    }

    private static WrittenDossier written(Measure measure) {
        return WrittenDossier.of(SampleDossiers.grasse().with(of(measure)));
    }

    private static List<String> wrong(WrittenDossier written) {
        return written.violations().stream()
                .map(violation -> violation.code() + " " + violation.path().substring(PLACE.length()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void what_is_found_aimed_at_and_begun_with_has_the_shape_of_the_measure(Measure measure) {
        WrittenDossier written = written(measure);
        boolean isText = measure == Measure.QUALITATIVE;
        String own = isText ? "text" : measure.isNumber() ? "value" : "numerator";
        String other = measure.isNumber() ? "text" : "value";
        Object extra = other.equals("text") ? "beaucoup" : new BigDecimal("3");

        assertThat(wrong(written)).isEmpty();
        for (String place : List.of("/baseline/", "/measurements/0/")) {
            assertThat(wrong(written.with(PLACE + place + own, null))).containsExactly("form.required " + place + own);
            assertThat(wrong(written.with(PLACE + place + other, extra)))
                    .containsExactly("form.measure " + place + other);
        }
        String aimed = "/targets/0/" + (isText ? "text" : "value");
        String unaimed = "/targets/0/" + (isText ? "value" : "text");
        assertThat(wrong(written.with(PLACE + aimed, null))).containsExactly("form.required " + aimed);
        assertThat(wrong(written.with(PLACE + unaimed, isText ? new BigDecimal("3") : "beaucoup")))
                .containsExactly("form.measure " + unaimed);
    }

    @Test
    void a_unit_fits_the_measure() {
        assertThat(wrong(written(Measure.QUALITATIVE).with(PLACE + "/unit", "points")))
                .containsExactly("form.unit /unit");
        assertThat(wrong(written(Measure.QUANTITY).with(PLACE + "/unit", null))).containsExactly("form.unit /unit");
        assertThat(wrong(written(Measure.QUANTITY).with(PLACE + "/unit", List.of("m²"))))
                .as("it was entered, and cannot be read")
                .containsExactly("form.type /unit");
        assertThat(wrong(written(Measure.PROPORTION).with(PLACE + "/unit", "points")))
                .containsExactly("form.unit /unit");
        assertThat(wrong(written(Measure.RATIO).with(PLACE + "/unit", "euros par heure")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-5, false", "2.5, false", "0, true", "12.0, true"})
    void there_is_no_half_signatory_and_no_negative_one(BigDecimal number, boolean isFine) {
        for (String place : List.of("/baseline/value", "/measurements/0/value", "/targets/0/value")) {
            assertThat(wrong(written(Measure.COUNT).with(PLACE + place, number)))
                    .isEqualTo(isFine ? List.of() : List.of("form.count " + place));
            assertThat(wrong(written(Measure.QUANTITY).with(PLACE + place, number)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, false", "-1, false", "0.01, true"})
    void one_divides_by_more_than_zero(BigDecimal under, boolean isFine) {
        assertThat(wrong(written(Measure.RATIO).with(PLACE + "/measurements/0/denominator", under)))
                .isEqualTo(isFine ? List.of() : List.of("form.denominator /measurements/0/denominator"));
    }

    @Test
    void what_comes_during_a_period_says_when_it_begins_and_nothing_else_does() {
        String start = "/measurements/0/periodStart";
        WrittenDossier flow = written(Measure.QUANTITY).with(PLACE + "/nature", Nature.FLOW);

        assertThat(wrong(flow)).containsExactly("form.period " + start);
        assertThat(wrong(flow.with(PLACE + start, START))).isEmpty();
        assertThat(wrong(written(Measure.QUANTITY).with(PLACE + start, START))).containsExactly("form.period " + start);
        assertThat(wrong(written(Measure.QUANTITY).with(PLACE + "/nature", null)))
                .isEmpty();
    }

    @Test
    void what_is_counted_in_the_dossier_is_a_quantity_that_nobody_measures() {
        WrittenDossier counted = written(Measure.QUANTITY)
                .with(PLACE + "/counts", EncounterCount.HELD)
                .with(PLACE + "/nature", Nature.CUMULATIVE);

        assertThat(wrong(counted)).containsExactly("form.counted /counts");
        assertThat(wrong(counted.with(PLACE + "/measurements", List.of()))).isEmpty();
        assertThat(wrong(counted.with(PLACE + "/measurements", List.of()).with(PLACE + "/nature", Nature.STOCK)))
                .containsExactly("form.counted /nature");
        assertThat(wrong(written(Measure.RATIO)
                        .with(PLACE + "/counts", EncounterCount.HELD)
                        .with(PLACE + "/nature", Nature.CUMULATIVE)
                        .with(PLACE + "/measurements", List.of())))
                .containsExactly("form.counted /measure");
    }

    @Test
    void what_is_computed_is_a_quantity_of_other_indicators_that_nobody_measures() {
        WrittenDossier computed = written(Measure.QUANTITY).with(PLACE + "/formula", "[etablissements] * 2");
        WrittenDossier unmeasured = computed.with(PLACE + "/measurements", List.of());

        assertThat(wrong(computed)).containsExactly("form.computed /measurements");
        assertThat(wrong(unmeasured)).isEmpty();
        assertThat(wrong(unmeasured.with(PLACE + "/formula", "2 + 2"))).containsExactly("form.computed /formula");
        assertThat(wrong(written(Measure.RATIO)
                        .with(PLACE + "/formula", "[etablissements] * 2")
                        .with(PLACE + "/measurements", List.of())))
                .containsExactly("form.computed /measure");
    }

    @Test
    void a_share_names_an_item_of_a_breakdown() {
        WrittenDossier broken = written(Measure.QUANTITY)
                .with(PLACE + "/breakdowns", List.of(new Breakdown("Genre", List.of("Femmes", "Hommes"))))
                .with(
                        PLACE + "/measurements/0/shares",
                        List.of(new BreakdownShare("Genre", "Femmes", IndicatorValue.of(1))));
        String share = "/measurements/0/shares/0";

        assertThat(wrong(broken)).isEmpty();
        assertThat(wrong(broken.with(PLACE + share + "/breakdown", "Âge")))
                .containsExactly("form.breakdown " + share + "/breakdown");
        assertThat(wrong(broken.with(PLACE + share + "/item", "Autres")))
                .containsExactly("form.breakdown " + share + "/item");
        assertThat(wrong(broken.with(PLACE + share + "/text", "beaucoup")))
                .containsExactly("form.measure " + share + "/text");
    }
}
