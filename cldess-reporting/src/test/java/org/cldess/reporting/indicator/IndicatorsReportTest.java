package org.cldess.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
        Golden.checkOthers("indicateurs.txt", text(dossier(), Audience.COMMITTEE, Locale.FRENCH));
    }

    @Test
    void says_to_the_public_what_a_person_has_looked_at() {
        Golden.checkOthers("indicateurs-public.txt", text(dossier(), Audience.PUBLIC, Locale.FRENCH));
    }

    @Test
    void tells_the_public_nothing_of_who_measured() {
        assertThat(text(dossier(), Audience.COMMITTEE, Locale.FRENCH)).contains("La statisticienne");
        assertThat(text(dossier(), Audience.PUBLIC, Locale.FRENCH)).doesNotContain("statisticienne");
    }

    private static Indicator rising(String name, int baseline, int last, int target) {
        String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Indicator.builder(IndicatorId.of(id), name, IndicatorKind.OUTCOME, "salariés")
                .direction(Direction.RISE)
                .baseline(new Baseline(START, BigDecimal.valueOf(baseline), Known.none()))
                .targets(List.of(new Target(END, BigDecimal.valueOf(target))))
                .measurements(List.of(found(id + "-1", LocalDate.of(2014, 6, 30), IndicatorValue.of(last))
                        .build()))
                .build();
    }

    private static String gaps(Indicator... indicators) {
        Dossier dossier = dossier().toBuilder().indicators(List.of(indicators)).build();
        return ReportText.plain(Reports.INDICATORS.of(dossier, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH));
    }

    @Test
    void draws_first_what_is_furthest_behind_its_path_up_or_down() {
        Indicator falling = rising("Descendre", 400, 390, 200).toBuilder()
                .direction(Direction.FALL)
                .build();

        String text = gaps(rising("Devant", 0, 90, 100), rising("Derriere", 0, 40, 100), falling);

        assertThat(text).contains("2 indicateurs sur 3 sont en retrait");
        assertThat(text.indexOf("Descendre : 390, attendu 275,2, cible 200 salariés. Situation : en retrait."))
                .isPositive()
                .isLessThan(text.indexOf("Derriere : 40, attendu 62,4, cible 100 salariés."));
        assertThat(text.indexOf("Derriere : 40"))
                .isLessThan(text.indexOf("Devant : 90, attendu 62,4, cible 100 salariés. Situation : en bonne voie."));
    }

    @Test
    void says_how_old_a_number_is_and_which_numbers_have_nothing_to_be_compared_with() {
        Indicator old = rising("Ancien", 0, 40, 100).toBuilder()
                .measurements(List.of(found("ancien-1", LocalDate.of(2013, 11, 30), IndicatorValue.of(40))
                        .build()))
                .build();
        Indicator unmarked = rising("Sans cible", 0, 40, 100).toBuilder()
                .targets(Known.notRecorded())
                .build();

        assertThat(gaps(old, unmarked))
                .contains("1 indicateur sur 1 est en retrait")
                .contains("Ancien : 40, attendu 62,4, cible 100 salariés ; il y a 7 mois.")
                .contains("Mesurés, sans repère : Sans cible.");
    }

    @Test
    void draws_ten_of_more_indicators_and_says_so() {
        Indicator[] twelve = IntStream.range(0, 12)
                .mapToObj(index -> rising("Emplois " + index, 0, index, 100))
                .toArray(Indicator[]::new);

        assertThat(gaps(twelve)).contains("12 indicateurs sur 12 sont en retrait", "10 sur 12 sont dessinés.");
    }

    @Test
    void says_so_where_no_indicator_is_seen() {
        Dossier none = dossier().toBuilder().indicators(List.of()).build();

        assertThat(text(none, Audience.PUBLIC, Locale.FRENCH)).contains("n’a pas encore d’indicateur");
        assertThat(IndicatorsReport.KIND.concerns(none)).isFalse();
        assertThat(IndicatorsReport.KIND.concerns(dossier())).isTrue();
    }
}
