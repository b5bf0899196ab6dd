package org.cldess.reporting.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.text.Envelope;
import org.cldess.contract.text.Term;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.financing.AccountClass;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.FundingStatus;
import org.cldess.financing.FundingStep;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.ReportText;
import org.junit.jupiter.api.Test;

/**
 * Tests two actions, three funders and two years; the sums were computed by hand. All amounts are different, so that
 * confusing two of them fails a test.
 */
class MoneyByHandTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);
    private static final ActorId REGION = ActorId.of("region");
    private static final ActorId TOWN = ActorId.of("ville");
    private static final ActorId BANK = ActorId.of("banque");

    /** Returns a resource with one amount per step; 0 means that the step was not taken. */
    private static Resource resource(ActorId funder, int year, int planned, int awarded, int committed, int paid) {
        List<FundingStep> steps = Stream.of(
                        step(FundingStatus.AWARDED, 1, awarded),
                        step(FundingStatus.COMMITTED, 2, committed),
                        step(FundingStatus.PAID, 3, paid))
                .filter(step -> !step.amount().isZero())
                .toList();
        return line(74, funder, year, planned).toBuilder()
                .funder(Known.of(funder))
                .steps(steps)
                .build();
    }

    private static Resource line(int account, ActorId funder, int year, int planned) {
        return Resource.builder(
                        ResourceId.of("r-%s-%s-%s".formatted(funder, year, account)),
                        AccountClass.of(account),
                        year,
                        "Aide",
                        Amount.euros(Integer.toString(planned)))
                .funder(funder)
                .build();
    }

    private static FundingStep step(FundingStatus status, int month, int euros) {
        return FundingStep.of(LocalDate.of(2014, month, 3), status, Amount.euros(Integer.toString(euros)));
    }

    private static Expense expense(int account, int year, int euros) {
        return Expense.builder(
                        ExpenseId.of("d-%s-%s".formatted(account, year)),
                        AccountClass.of(account),
                        year,
                        "Dépense",
                        Amount.euros(Integer.toString(euros)))
                .build();
    }

    private static Action action(String number, List<Expense> expenses, List<Resource> resources) {
        return Action.builder(ActionId.of("a-" + number), number, "Action " + number)
                .plan(FinancingPlan.builder()
                        .expenses(expenses)
                        .resources(resources)
                        .build())
                .build();
    }

    private static Dossier dossier() {
        Term term = new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2015, 12, 31));
        Contract contract = Contract.builder("Contrat", ContractKind.CLDESS, term)
                .envelopes(List.of(
                        new Envelope(REGION, 2013, Amount.euros("10000")),
                        new Envelope(REGION, 2014, Amount.euros("6000")),
                        new Envelope(TOWN, 2014, Amount.euros("500"))))
                .build();
        return Dossier.builder(DossierId.of("a-la-main"), contract)
                .actors(List.of(
                        Actor.builder(REGION, ActorKind.ORGANISATION, "Région d’Essai")
                                .build(),
                        Actor.builder(TOWN, ActorKind.ORGANISATION, "Ville d’Essai")
                                .build(),
                        Actor.builder(BANK, ActorKind.ORGANISATION, "Banque d’Essai")
                                .build()))
                .actions(List.of(
                        action(
                                "1",
                                List.of(expense(64, 2013, 8000), expense(86, 2013, 700)),
                                List.of(
                                        resource(REGION, 2013, 7000, 6500, 5200, 4000),
                                        resource(TOWN, 2014, 800, 300, 0, 0))),
                        action(
                                "2",
                                List.of(expense(64, 2014, 2400)),
                                List.of(
                                        resource(REGION, 2014, 2000, 2000, 1900, 1100),
                                        resource(BANK, 2013, 400, 0, 0, 0),
                                        line(87, TOWN, 2014, 250)))))
                .build();
    }

    private static String text() {
        return ReportText.plain(Reports.FINANCING.of(dossier(), DAY, Audience.COMMITTEE, Locale.FRENCH));
    }

    @Test
    void envelopes_stand_beside_what_is_planned_awarded_and_paid_year_by_year() {
        assertThat(text()).contains("""
                Table: Enveloppes et plans, par année et par financeur
                Financeur | Enveloppe (€) | Prévu (€) | Notifié (€) | Payé (€) | Reste (€)
                2013
                Région d’Essai | 10 000 | 7 000 | 6 500 | 4 000 | 3 000
                Banque d’Essai | s. o. | 400 | 0 | 0 | s. o.
                2014
                Région d’Essai | 6 000 | 2 000 | 2 000 | 1 100 | 4 000
                Ville d’Essai | 500 | 800 | 300 | 0 | −300
                Total | 16 500 | 10 200 | 8 800 | 5 100 |""");
    }

    @Test
    void contributions_of_one_side_alone_are_there_too() {
        assertThat(text()).contains("""
                Table: Contributions volontaires, par action
                Action | Employé, compte 86 (€) | Apporté, compte 87 (€)
                1 Action 1 | 700 | 0
                2 Action 2 | 0 | 250
                Total | 700 | 250
                """);
    }

    @Test
    void what_is_left_to_find_and_to_receive_is_told_of_each_funder() {
        assertThat(text()).contains("""
                Financeur | Prévu (€) | Notifié (€) | Payé (€) | À recevoir (€) | À trouver (€) | Part
                Région d’Essai | 9 000 | 8 500 | 5 100 | 3 400 | 500 | 88 %
                Ville d’Essai | 800 | 300 | 0 | 300 | 500 | 8 %
                Banque d’Essai | 400 | 0 | 0 | 0 | 400 | 4 %
                Total | 10 200 | 8 800 | 5 100 | 3 700 | 1 400 | 100 %
                """);
    }

    @Test
    void each_action_has_its_costs_and_its_resources() {
        assertThat(text()).contains("""
                Table: Prévu et réalisé, par action
                Action | Coût prévu (€) | Dépensé (€) | Ressources (€) | Payé (€) | À trouver (€)
                1 Action 1 | 8 000 | 0 | 7 800 | 4 000 | 1 000
                2 Action 2 | 2 400 | 0 | 2 400 | 1 100 | 400
                Total | 10 400 | 0 | 10 200 | 5 100 | 1 400
                """);
    }

    @Test
    void every_stage_has_its_amount_by_funder() {
        assertThat(text()).contains("""
                Table: Financement par financeur
                Financeur | Prévu (€) | Sollicité (€) | Notifié (€) | Engagé (€) | Payé (€) | Part
                Région d’Essai | 9 000 | 8 500 | 8 500 | 7 100 | 5 100 | 88 %
                Ville d’Essai | 800 | 300 | 300 | 0 | 0 | 8 %
                Banque d’Essai | 400 | 0 | 0 | 0 | 0 | 4 %
                Total | 10 200 | 8 800 | 8 800 | 7 100 | 5 100 | 100 %
                """);
    }
}
