package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.financing.FinancingPlan;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measure;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.known.Known;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.ReportKind;
import org.junit.jupiter.api.Test;

/** A table without rows is left out, and so is a section that would then be empty. */
class EmptyTablesTest {
    private static final LocalDate DAY = SmallDossier.DAY;

    private final Dossier small = SmallDossier.dossier();

    private static String text(ReportKind kind, Dossier dossier) {
        return ReportText.of(kind.of(dossier, DAY, Audience.COMMITTEE, Locale.FRENCH));
    }

    @Test
    void plans_without_lines_have_no_rows_by_objective_and_by_action() {
        FinancingPlan empty =
                FinancingPlan.builder().expenses(List.of()).resources(List.of()).build();
        Dossier planned = small.toBuilder()
                .actions(small.actions().stream()
                        .map(action -> action.toBuilder().plan(Known.of(empty)).build())
                        .toList())
                .movements(List.of())
                .build();

        assertThat(text(Reports.FINANCING, small)).contains("(par-objectif,", "(par-action,");
        assertThat(text(Reports.FINANCING, planned)).doesNotContain("(par-objectif,", "(par-action,");
    }

    @Test
    void an_indicator_in_words_of_which_nothing_is_seen_yet_has_no_table() {
        assertThat(text(Reports.INDICATORS, told(List.of()))).doesNotContain("(en-mots,");
        assertThat(text(Reports.INDICATORS, told(List.of(found(DAY.plusDays(1))))))
                .doesNotContain("(en-mots,");
        assertThat(text(Reports.INDICATORS, told(List.of(found(DAY))))).contains("(en-mots,", "Tout va bien.");
    }

    private static Measurement found(LocalDate day) {
        return Measurement.builder(MeasurementId.of("m-words"), day, IndicatorValue.text("Tout va bien."))
                .build();
    }

    private Dossier told(List<Measurement> found) {
        Indicator words = Indicator.builder(IndicatorId.of("i-words"), "Climat", IndicatorKind.OUTCOME)
                .measure(Measure.QUALITATIVE)
                .measurements(found)
                .build();
        return small.toBuilder()
                .actions(List.of())
                .movements(List.of())
                .indicators(List.of(words))
                .build();
    }
}
