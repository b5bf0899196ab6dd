package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.purchase.ClauseHours;
import org.cldess.purchase.Lot;
import org.cldess.purchase.LotBuilder;
import org.cldess.purchase.LotId;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.cldess.purchase.SocialConsideration;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests PUR-08 to PUR-10 on the work-integration hours of a lot. */
class ClauseRulesTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final LocalDate JANUARY = LocalDate.of(2014, 1, 14);
    private static final String LOT = "/purchases/0/lots/0";
    private static final String CLAUSE = LOT + "/considerations";
    private static final String HOURS = LOT + "/hours/0";

    private static ClauseHours worked(String from, String until) {
        return ClauseHours.worked(
                LocalDate.parse(from), LocalDate.parse(until), Known.notRecorded(), new BigDecimal("162.5"));
    }

    private static LotBuilder lot(ClauseHours... hours) {
        return Lot.builder(LotId.of("secteur-de-grasse"), "Secteur de Grasse")
                .considerations(List.of(SocialConsideration.SOCIAL_CLAUSE))
                .notified(LocalDate.of(2013, 8, 30))
                .months(3)
                .hours(List.of(hours));
    }

    private static Ruling ruling(String code, LotBuilder lot) {
        Dossier dossier = SampleDossiers.grasse().toBuilder()
                .purchases(List.of(Purchase.builder(PurchaseId.of("vert"), SampleActors.CAPAP, "Entretien")
                        .lots(List.of(lot.build()))
                        .build()))
                .build();
        return Ruling.of(code, dossier, DAY);
    }

    private static LotBuilder autumn() {
        return lot(worked("2013-09-02", "2013-11-29"));
    }

    @Test
    void hours_belong_to_a_lot_with_a_social_consideration() {
        LotBuilder planned = lot().plannedHours(new BigDecimal("150")).considerations(List.of());

        assertThat(ruling("PUR-08", autumn()).outcome(CLAUSE)).isEqualTo(Outcome.COMPLIES);
        assertThat(ruling("PUR-08", autumn().considerations(List.of())).french(CLAUSE))
                .startsWith("Le lot « Secteur de Grasse » a des heures d’insertion et aucune considération sociale.");
        assertThat(ruling("PUR-08", planned).outcome(CLAUSE)).isEqualTo(Outcome.BREACHED);
        assertThat(ruling("PUR-08", planned.plannedHours(BigDecimal.ZERO)).outcome(CLAUSE))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(ruling("PUR-08", autumn().considerations(Known.notRecorded()))
                        .at(CLAUSE)
                        .missing())
                .containsExactly(CLAUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-08-30, 2013-11-30, COMPLIES",
        "2013-08-29, 2013-11-30, BREACHED",
        "2013-08-30, 2013-12-01, BREACHED"
    })
    void hours_are_worked_between_the_notification_and_the_end(String from, String until, Outcome outcome) {
        assertThat(ruling("PUR-09", lot(worked(from, until))).outcome(HOURS)).isEqualTo(outcome);
    }

    @Test
    void hours_outside_the_lot_say_which_day_is_wrong() {
        assertThat(ruling("PUR-09", lot(worked("2013-08-29", "2013-12-01"))).french(HOURS))
                .startsWith("Le lot « Secteur de Grasse » a des heures d’insertion à partir du 29 août 2013, avant sa"
                        + " notification (30 août 2013). Vérifiez les deux dates. Le lot « Secteur de Grasse » a des"
                        + " heures d’insertion jusqu’au 1er décembre 2013, après sa fin (30 novembre 2013).");
        assertThat(ruling("PUR-09", autumn().notified(Known.none())).french(HOURS))
                .startsWith("Le lot « Secteur de Grasse » a des heures d’insertion du 2 septembre 2013 au 29 novembre"
                        + " 2013, et n’est pas notifié.");
    }

    @Test
    void the_notification_and_the_duration_are_needed() {
        assertThat(ruling("PUR-09", autumn().notified(Known.notRecorded()).months(Known.notRecorded()))
                        .at(HOURS)
                        .missing())
                .containsExactlyInAnyOrder(LOT + "/notified", LOT + "/months");
        assertThat(ruling("PUR-09", autumn().months(Known.none())).outcome(HOURS))
                .isEqualTo(Outcome.COMPLIES);
    }

    @ParameterizedTest
    @CsvSource({"162.49, COMPLIES", "162.50, COMPLIES", "162.51, BREACHED"})
    void no_more_hours_are_validated_than_were_worked(String validated, Outcome outcome) {
        LotBuilder decided = lot(worked("2013-09-02", "2013-11-29").validated(JANUARY, new BigDecimal(validated)));

        assertThat(ruling("PUR-10", decided).outcome(HOURS)).isEqualTo(outcome);
    }

    @Test
    void too_many_validated_hours_say_both_numbers() {
        LotBuilder decided = lot(worked("2013-09-02", "2013-11-29").validated(JANUARY, new BigDecimal("170")));

        assertThat(ruling("PUR-10", decided).french(HOURS))
                .startsWith("Les heures validées du lot « Secteur de Grasse », du 2 septembre 2013 au 29 novembre 2013,"
                        + " dépassent les heures réalisées : 170 contre 162,5. Corrigez l’un des deux nombres.");
    }

    @Test
    void hours_on_which_the_facilitator_has_not_decided_are_not_judged() {
        LotBuilder untold = lot(new ClauseHours(
                LocalDate.of(2013, 9, 2),
                LocalDate.of(2013, 11, 29),
                Known.notRecorded(),
                BigDecimal.TEN,
                Known.notRecorded(),
                Known.notRecorded()));

        assertThat(ruling("PUR-10", autumn()).outcome(HOURS)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(ruling("PUR-10", untold).at(HOURS).missing()).containsExactly(HOURS + "/validated");
    }
}
