package org.cldess.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.indicator.Baseline;
import org.cldess.indicator.Breakdown;
import org.cldess.indicator.BreakdownShare;
import org.cldess.indicator.Correction;
import org.cldess.indicator.Direction;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measure;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementBuilder;
import org.cldess.indicator.MeasurementId;
import org.cldess.indicator.Target;
import org.cldess.indicator.formula.Formula;
import org.cldess.known.Known;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

class IndicatorsReportTest {
    private static final LocalDate START = LocalDate.of(2011, 12, 31);
    private static final LocalDate END = LocalDate.of(2015, 12, 31);

    private static MeasurementBuilder found(String id, LocalDate date, IndicatorValue measured) {
        return Measurement.builder(MeasurementId.of(id), date, measured);
    }

    /** Returns a dossier with one indicator of each type. */
    private static Dossier dossier() {
        Indicator falling = Indicator.builder(
                        IndicatorId.of("fall"), "Habitants sans médecin", IndicatorKind.IMPACT, "habitants")
                .direction(Direction.FALL)
                .baseline(new Baseline(START, new BigDecimal("400"), Known.of("Diagnostic")))
                .targets(List.of(new Target(END, new BigDecimal("200"))))
                .breakdowns(List.of(new Breakdown("sexe", List.of("femmes", "hommes"))))
                .measurements(List.of(
                        found("fall-1", LocalDate.of(2013, 12, 31), IndicatorValue.of(390))
                                .build(),
                        found("fall-2", LocalDate.of(2013, 12, 31), IndicatorValue.of(340))
                                .source(Known.of("Caisse"))
                                .author(Known.of("La statisticienne"))
                                .shares(List.of(
                                        new BreakdownShare("sexe", "femmes", IndicatorValue.of(180)),
                                        new BreakdownShare("sexe", "hommes", IndicatorValue.of(150))))
                                .correction(new Correction(
                                        MeasurementId.of("fall-1"),
                                        LocalDate.of(2014, 1, 20),
                                        "Une commune comptée deux fois."))
                                .build()))
                .build();
        Indicator part = Indicator.builder(IndicatorId.of("part"), "Part suivie", IndicatorKind.OUTCOME, "%")
                .measure(Measure.PROPORTION)
                .direction(Direction.RISE)
                .targets(List.of(new Target(END, new BigDecimal("40"))))
                .measurements(List.of(found("part-1", LocalDate.of(2014, 1, 31), IndicatorValue.of(24, 70))
                        .build()))
                .build();
        Indicator words = Indicator.builder(IndicatorId.of("words"), "Place dans le SCOT", IndicatorKind.OUTCOME)
                .measure(Measure.QUALITATIVE)
                .targets(List.of(new Target(END, "Le SCOT cite l’économie sociale.")))
                .measurements(List.of(
                        found("words-1", LocalDate.of(2014, 2, 1), IndicatorValue.text("Le projet n’en parle pas."))
                                .build()))
                .build();
        Indicator computed = Indicator.builder(IndicatorId.of("computed"), "Pour mille", IndicatorKind.OUTPUT, "‰")
                .formula(Formula.parse("[fall] / 3 * 10"))
                .build();
        Indicator zero = Indicator.builder(IndicatorId.of("zero"), "Sans diviseur", IndicatorKind.OUTPUT, "‰")
                .formula(Formula.parse("[fall] / ([fall] - [fall])"))
                .build();
        return SmallDossier.dossier().toBuilder()
                .actions(List.of())
                .movements(List.of())
                .indicators(List.of(falling, part, words, computed, zero))
                .build();
    }

    private static String text(Dossier dossier, Audience audience, Locale locale) {
        return ReportText.of(Reports.INDICATORS.of(dossier, SmallDossier.DAY, audience, locale));
    }

    @Test
    void says_what_a_person_has_looked_at() {
        Golden.check("indicateurs.txt", text(dossier(), Audience.COMMITTEE, Locale.FRENCH));
    }

    @Test
    void says_to_the_public_in_english_what_a_person_has_looked_at() {
        Golden.check("indicateurs-en.txt", text(dossier(), Audience.PUBLIC, Locale.ENGLISH));
    }

    @Test
    void tells_the_public_nothing_of_who_measured() {
        assertThat(text(dossier(), Audience.COMMITTEE, Locale.FRENCH)).contains("La statisticienne");
        assertThat(text(dossier(), Audience.PUBLIC, Locale.FRENCH)).doesNotContain("statisticienne");
    }

    @Test
    void says_so_where_no_indicator_is_seen() {
        Dossier none = dossier().toBuilder().indicators(List.of()).build();

        assertThat(text(none, Audience.PUBLIC, Locale.FRENCH)).contains("n’a pas encore d’indicateur");
        assertThat(IndicatorsReport.KIND.concerns(none)).isFalse();
        assertThat(IndicatorsReport.KIND.concerns(dossier())).isTrue();
    }
}
