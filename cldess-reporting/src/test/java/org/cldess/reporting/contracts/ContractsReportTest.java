package org.cldess.reporting.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.identity.Siren;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.indicator.Nature;
import org.cldess.reporting.ContractsReport;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

class ContractsReportTest {
    private static Dossier titled(Dossier dossier, String id, String title) {
        return dossier.withId(DossierId.of(id)).toBuilder()
                .contract(dossier.contract().toBuilder().title(title).build())
                .build();
    }

    private static String report(Locale locale, Dossier... dossiers) {
        return ReportText.plain(ContractsReport.of(Stream.of(dossiers), SmallDossier.DAY, Audience.COMMITTEE, locale));
    }

    private static final Dossier ALPHA = titled(SmallDossier.dossier(), "alpha", "Contrat d’Alpha");
    private static final Dossier ETANG = titled(SmallDossier.unsigned(), "etang", "Étang en commun");
    private static final Dossier ZETA = titled(SmallDossier.dossier(), "zeta", "Zeta ensemble");

    @Test
    void contracts_are_sorted_by_name_in_whatever_order_they_come() {
        String report = report(Locale.FRENCH, ZETA, ETANG, ALPHA);

        assertThat(report).isEqualTo(report(Locale.FRENCH, ALPHA, ZETA, ETANG));
        String table = report.substring(report.indexOf("L’avancement de chaque contrat"));
        assertThat(table.indexOf("Contrat d’Alpha")).isPositive().isLessThan(table.indexOf("Étang en commun"));
        assertThat(table.indexOf("Étang en commun")).isLessThan(table.indexOf("Zeta ensemble"));
    }

    @Test
    void what_a_reader_must_know_first_names_the_contracts() {
        assertThat(report(Locale.FRENCH, ALPHA, ETANG)).contains("Un contrat n’est pas signé : Étang en commun.");
        assertThat(report(Locale.ENGLISH, ALPHA, ETANG)).contains("One contract is not signed: Étang en commun.");
    }

    @Test
    void a_database_without_dossiers_has_a_sentence() {
        assertThat(report(Locale.FRENCH))
                .contains("Aucun contrat n’est dans la base. Ajoutez un dossier pour le voir ici.");
        assertThat(report(Locale.ENGLISH))
                .contains("There is no contract in the database. Add a dossier to see it here.");
    }

    @Test
    void a_contract_that_ends_within_a_year_is_named_with_its_end() {
        Function<Locale, String> page = locale -> ReportText.plain(
                ContractsReport.of(Stream.of(ALPHA), LocalDate.of(2015, 6, 30), Audience.COMMITTEE, locale));

        assertThat(page.apply(Locale.FRENCH))
                .contains("Un contrat se termine dans l’année qui vient : Contrat d’Alpha (le 31 décembre 2015).");
        assertThat(page.apply(Locale.ENGLISH))
                .contains("One contract ends within a year: Contrat d’Alpha (on 31 December 2015).");
    }

    @Test
    void contracts_without_a_plan_have_no_money_to_add_up() {
        assertThat(report(Locale.FRENCH, SmallDossier.empty())).contains("Aucun contrat n’a de plan de financement.");
        assertThat(report(Locale.ENGLISH, SmallDossier.empty())).contains("No contract has a financing plan.");
    }

    @Test
    void contracts_without_actions_have_none_to_count() {
        assertThat(report(Locale.FRENCH, SmallDossier.empty()))
                .contains("Au 30 juin 2014, un contrat, sans action à compter.");
        assertThat(report(Locale.ENGLISH, SmallDossier.empty()))
                .contains("On 30 June 2014, one contract, with no action to count.");
    }

    @Test
    void a_contract_with_nothing_to_report_says_so() {
        Dossier calm = SmallDossier.dossier().toBuilder()
                .actions(List.of())
                .movements(List.of())
                .indicators(List.of(measured("habitants")))
                .build();

        assertThat(report(Locale.FRENCH, calm))
                .contains("Rien à signaler : les contrats sont signés, sans retard ni blocage.");
        assertThat(report(Locale.ENGLISH, calm))
                .contains("Nothing to report: the contracts are signed, with no delay and no blocker.");
    }

    private static Dossier measuring(String id, Indicator indicator) {
        return titled(
                SmallDossier.empty().toBuilder().indicators(List.of(indicator)).build(), id, id);
    }

    @Test
    void indicators_of_the_same_unit_and_nature_are_added_up() {
        Dossier one = measuring("un", measured("habitants"));
        Dossier other = measuring("deux", measured("habitants"));

        assertThat(report(Locale.FRENCH, one, other)).containsPattern("Personnes touchées .habitants. . 2 . 24\\b");
    }

    @Test
    void indicators_in_different_units_are_not_added_up() {
        Dossier persons = measuring("p", measured("habitants"));
        Dossier homes = measuring("h", measured("foyers"));

        assertThat(report(Locale.FRENCH, persons, homes))
                .contains("Les contrats ne le mesurent pas dans la même unité.");
        assertThat(report(Locale.ENGLISH, persons, homes))
                .contains("The contracts do not measure it in the same unit.");
    }

    @Test
    void a_state_and_a_running_total_are_not_added_up() {
        Dossier total = measuring("total", measured("habitants"));
        Dossier state = measuring(
                "etat", measured("habitants").toBuilder().nature(Nature.STOCK).build());

        assertThat(report(Locale.FRENCH, total, state))
                .contains("Il n’est pas noté partout de même s’il compte un état, une période ou un cumul.");
        assertThat(report(Locale.ENGLISH, total, state))
                .contains("The contracts do not all record it as a level, a period or a running total.");
    }

    /** Returns a dossier in which the body that carries the contract has a SIREN and a name. */
    private static Dossier carriedBy(Dossier dossier, String name) {
        return dossier.toBuilder()
                .actors(dossier.actors().stream()
                        .map(actor -> actor.id().equals(SmallDossier.CAPG)
                                ? actor.toBuilder()
                                        .siren(Siren.parse("200039857"))
                                        .name(name)
                                        .build()
                                : actor)
                        .toList())
                .build();
    }

    @Test
    void one_funder_of_two_contracts_is_one_line_with_the_sum_of_both_whatever_its_name() {
        String report =
                report(Locale.FRENCH, carriedBy(ALPHA, "Pays d’Essai"), carriedBy(ZETA, "Agglomération d’Essai"));

        assertThat(report.substring(report.indexOf("Ce que chaque financeur")))
                .containsPattern("Pays d’Essai .2 contrats. . 10.000,00 . 6.000,00 ")
                .containsPattern("Total . 41.600,00 . 36.000,00 . 10.000,00 . 1.600,00")
                .doesNotContain("Agglomération");
    }

    private static Indicator measured(String unit) {
        return Indicator.builder(IndicatorId.of("personnes"), "Personnes touchées", IndicatorKind.OUTPUT)
                .unit(unit)
                .nature(Nature.CUMULATIVE)
                .measurements(List.of(
                        Measurement.builder(MeasurementId.of("m-1"), LocalDate.of(2012, 3, 1), IndicatorValue.of(12))
                                .build()))
                .build();
    }
}
