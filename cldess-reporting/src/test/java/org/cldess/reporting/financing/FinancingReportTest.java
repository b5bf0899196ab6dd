package org.cldess.reporting.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.financing.Expense;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.financing.Staffing;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.LivingDossier;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.sample.Moves;
import org.junit.jupiter.api.Test;

class FinancingReportTest {
    private static final LocalDate DAY = SmallDossier.DAY;

    private final Dossier small = told(SmallDossier.dossier());

    private static String text(Dossier dossier, Audience audience, Locale locale) {
        return ReportText.of(Reports.FINANCING.of(dossier, DAY, audience, locale));
    }

    /** Completes the first plan that begins in 2013: an expense above its budget, a repayment, half a post. */
    private static Dossier told(Dossier dossier) {
        Action action = dossier.actions().stream()
                .filter(one -> one.plan().value().isPresent())
                .filter(one -> one.plan().value().get().firstYear().equals(Optional.of(2013)))
                .findFirst()
                .orElseThrow();
        FinancingPlan plan = action.plan().value().orElseThrow();
        Expense expense = plan.expensesInMoney().findFirst().orElseThrow().toBuilder()
                .explanation("Le loyer a augmenté.")
                .build();
        Resource resource = plan.resourcesInMoney().findFirst().orElseThrow();
        Movement spent = Moves.spent(
                MovementId.of("f-12"), expense.id(), LocalDate.of(2013, 9, 2), MovementKind.PAID, "4250.50");
        Movement returned = Movement.of(
                        MovementId.of("z-returned"),
                        resource.id(),
                        LocalDate.of(2014, 2, 3),
                        MovementKind.RETURNED,
                        Amount.euros("120"))
                .toBuilder()
                .endsClaim(true)
                .reason("Trop-perçu")
                .build();
        Action staffed = action.toBuilder()
                .plan(plan.toBuilder()
                        .staff(List.of(new Staffing(
                                2013, "Animation", new BigDecimal("0.50"), Known.of(new BigDecimal("0.40")))))
                        .build())
                .build();
        return dossier.with(staffed).with(expense).with(spent).with(returned);
    }

    /** A contract without envelopes has no column of them, in which all money would be outside of them. */
    @Test
    void draws_the_money_straight_to_the_objectives_where_the_contract_has_no_envelopes() {
        Dossier living = LivingDossier.dossier();
        Dossier without = living.toBuilder()
                .contract(living.contract().toBuilder()
                        .envelopes(List.of())
                        .amendments(List.of())
                        .build())
                .build();

        assertThat(text(living, Audience.COMMITTEE, Locale.FRENCH)).contains("par les enveloppes du contrat");
        assertThat(ReportText.plain(Reports.FINANCING.of(without, DAY, Audience.COMMITTEE, Locale.FRENCH)))
                .contains("ressources prévues, toutes taxes comprises, des financeurs aux objectifs, au 30 juin 2014")
                .contains("Ressources prévues par financeur et objectif")
                .doesNotContain("par les enveloppes du contrat", "Hors enveloppe");
        assertThat(ReportText.plain(Reports.FINANCING.of(without, DAY, Audience.COMMITTEE, Locale.ENGLISH)))
                .contains("planned resources, including VAT, from the funders to the objectives, as of 30 June 2014")
                .contains("Planned resources by funder and objective");
    }

    @Test
    void says_what_a_person_has_looked_at() {
        Golden.checkOthers("financement.txt", text(small, Audience.COMMITTEE, Locale.FRENCH));
        Golden.checkOthers("financement-public.txt", text(small, Audience.PUBLIC, Locale.FRENCH));
    }

    @Test
    void tells_why_money_was_refused_to_the_committee_alone() {
        assertThat(text(small, Audience.COMMITTEE, Locale.FRENCH)).contains("Trop-perçu");
        assertThat(text(small, Audience.PARTNER, Locale.FRENCH))
                .contains("Le loyer a augmenté.")
                .doesNotContain("Trop-perçu");
        assertThat(text(small, Audience.PUBLIC, Locale.FRENCH)).doesNotContain("Le loyer a augmenté.");
    }

    @Test
    void an_expense_of_which_nothing_is_known_is_no_deviation() {
        Dossier unknown = small.toBuilder()
                .movements(small.movements().stream()
                        .filter(movement -> movement.expense().isEmpty())
                        .toList())
                .build();

        assertThat(text(unknown, Audience.COMMITTEE, Locale.FRENCH))
                .contains("On ne sait encore rien de ce qui a été dépensé les années passées.");
        assertThat(text(spentAsPlanned(small), Audience.COMMITTEE, Locale.FRENCH))
                .contains("Toutes les dépenses connues des années passées sont celles qui étaient prévues.");
        assertThat(text(spentAsPlanned(small), Audience.COMMITTEE, Locale.ENGLISH))
                .contains("All known expenses of past years match the plan.");
    }

    /** Returns the dossier with one expense of the past that was paid as it was planned, and nothing else spent. */
    private static Dossier spentAsPlanned(Dossier dossier) {
        Expense expense = dossier.actions().stream()
                .flatMap(action -> action.plan().value().stream())
                .flatMap(FinancingPlan::expensesInMoney)
                .filter(line -> line.year() < DAY.getYear())
                .findFirst()
                .orElseThrow();
        return dossier.toBuilder()
                .movements(List.of(Moves.spent(
                        MovementId.of("f-13"),
                        expense.id(),
                        LocalDate.of(2013, 12, 2),
                        MovementKind.PAID,
                        expense.amount().toBigDecimal().toPlainString())))
                .build();
    }

    /** The dropped action planned 500 €, of which 200 € were awarded and 120 € paid; nothing of it counts elsewhere. */
    @Test
    void the_money_of_a_dropped_action_is_apart() {
        ResourceId line = ResourceId.of("z-abandon");
        Action dropped = small.actions().stream()
                .filter(action -> action.status() == ActionStatus.DROPPED)
                .findFirst()
                .orElseThrow();
        Dossier dossier = small.with(dropped.toBuilder()
                .plan(FinancingPlan.builder()
                        .vat(VatBasis.INCLUDING)
                        .expenses(List.of())
                        .resources(
                                List.of(Resource.builder(line, AccountClass.of(74), 2013, "Région", Amount.euros("500"))
                                        .build()))
                        .build())
                .build());
        for (Movement movement : Moves.of(line, "2013-05-02 AWARDED 200; 2013-06-01 PAID 120")) {
            dossier = dossier.with(movement);
        }
        String before = ReportText.plain(Reports.FINANCING.of(small, DAY, Audience.COMMITTEE, Locale.FRENCH));
        String report = ReportText.plain(Reports.FINANCING.of(dossier, DAY, Audience.COMMITTEE, Locale.FRENCH));

        assertThat(report.lines().filter(row -> row.startsWith("( ")))
                .isEqualTo(before.lines().filter(row -> row.startsWith("( ")).toList());
        assertThat(report)
                .contains("L’argent des actions abandonnées n’y est pas : prévu 500 €, payé 120 €.")
                .contains("Table: Ce que prévoyaient les actions abandonnées, et ce qui en a été payé")
                .contains("2.1.2 Éditer un journal | 500,00 | 200,00 | 120,00 | 0,00")
                .contains("Situation au 30 juin 2014. Ces montants ne sont dans aucun autre total de ce document, "
                        + "sauf dans l’annexe des mouvements.");
        Dossier unpaid = small.with(dossier.findAction(dropped.id()).orElseThrow());
        assertThat(ReportText.plain(Reports.FINANCING.of(unpaid, DAY, Audience.COMMITTEE, Locale.ENGLISH)))
                .contains("The money of dropped actions is not included: planned €500.")
                .contains("Table: What dropped actions had planned, and what was paid of it")
                .contains("As of 30 June 2014. These amounts are in no other total of this document, "
                        + "except in the annex of movements.");
    }

    @Test
    void what_is_to_be_found_is_only_a_limit_where_no_award_is_recorded() {
        Dossier unknown = small.toBuilder()
                .actions(small.actions().stream()
                        .map(action -> action.toBuilder()
                                .plan(action.plan()
                                        .map(plan -> plan.toBuilder()
                                                .resources(plan.resources()
                                                        .map(lines -> lines.stream()
                                                                .map(line -> line.toBuilder()
                                                                        .completeUntil(Known.notRecorded())
                                                                        .build())
                                                                .toList()))
                                                .build()))
                                .build())
                        .toList())
                .movements(List.of())
                .build();

        assertThat(text(unknown, Audience.COMMITTEE, Locale.FRENCH).replaceAll("[\u00a0\u202f]", " "))
                .contains("Ce que les financeurs en ont attribué et payé n’est pas renseigné : il reste au plus")
                .doesNotContain("0 € à recevoir");
    }

    @Test
    void has_nothing_to_say_without_a_plan() {
        Dossier bare = small.toBuilder()
                .actions(small.actions().stream()
                        .map(action -> action.toBuilder().plan(Known.none()).build())
                        .toList())
                .movements(List.of())
                .build();

        assertThat(Reports.FINANCING.concerns(bare)).isFalse();
        assertThat(text(bare, Audience.COMMITTEE, Locale.FRENCH)).contains("Aucun financement n’est inscrit pour");
    }
}
