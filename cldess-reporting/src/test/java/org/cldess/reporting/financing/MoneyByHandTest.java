package org.cldess.reporting.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
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
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
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

    /** Returns a movement of a resource in 2014. */
    private static Movement movement(ActorId funder, int year, MovementKind kind, int month, int euros) {
        ResourceId line = line(74, funder, year, 0).id();
        return Movement.of(
                MovementId.of(line + "-" + kind.name().toLowerCase(Locale.ROOT)),
                line,
                LocalDate.of(2014, month, 3),
                kind,
                Amount.euros(Integer.toString(euros)));
    }

    private static List<Movement> movements() {
        return List.of(
                movement(REGION, 2013, MovementKind.AWARDED, 1, 6500),
                movement(REGION, 2013, MovementKind.COMMITTED, 2, 5200),
                movement(REGION, 2013, MovementKind.PAID, 3, 4000),
                movement(TOWN, 2014, MovementKind.AWARDED, 1, 300),
                movement(REGION, 2014, MovementKind.AWARDED, 1, 2000),
                movement(REGION, 2014, MovementKind.COMMITTED, 2, 1900),
                movement(REGION, 2014, MovementKind.PAID, 3, 1100));
    }

    private static Resource line(int account, ActorId funder, int year, int planned) {
        return Resource.builder(
                        ResourceId.of("r-%s-%s-%s".formatted(funder, year, account)),
                        AccountClass.of(account),
                        year,
                        "Aide",
                        Amount.euros(Integer.toString(planned)))
                .funder(funder)
                .completeUntil(DAY)
                .build();
    }

    private static Expense expense(int account, int year, int euros) {
        return Expense.builder(
                        ExpenseId.of("d-%s-%s".formatted(account, year)),
                        AccountClass.of(account),
                        year,
                        "Dépense",
                        Amount.euros(Integer.toString(euros)))
                .completeUntil(DAY)
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
                                List.of(line(74, REGION, 2013, 7000), line(74, TOWN, 2014, 800))),
                        action(
                                "2",
                                List.of(expense(64, 2014, 2400)),
                                List.of(
                                        line(74, REGION, 2014, 2000),
                                        line(74, BANK, 2013, 400),
                                        line(87, TOWN, 2014, 250)))))
                .movements(movements())
                .build();
    }

    private static String text() {
        return text(dossier());
    }

    private static String text(Dossier dossier) {
        return ReportText.plain(Reports.FINANCING.of(dossier, DAY, Audience.COMMITTEE, Locale.FRENCH));
    }

    @Test
    void envelopes_stand_beside_what_is_planned_awarded_and_paid_year_by_year() {
        assertThat(text()).contains("""
                Table: Enveloppes et plans, par année et par financeur
                Financeur | Enveloppe (€) | Prévu (€) | Notifié (€) | Payé (€) | À trouver (€) | Reste (€)
                2013
                Région d’Essai | 10 000 | 7 000 | 6 500 | 4 000 | 500 | 3 000
                Banque d’Essai | s. o. | 400 | 0 | 0 | 400 | s. o.
                2014
                Région d’Essai | 6 000 | 2 000 | 2 000 | 1 100 | 0 | 4 000
                Ville d’Essai | 500 | 800 | 300 | 0 | 500 | −300
                Total | 16 500 | 10 200 | 8 800 | 5 100 | 1 400 |""");
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
    void every_stage_and_what_is_left_to_find_and_to_receive_is_told_of_each_funder() {
        assertThat(text()).contains("""
                Financeur | Prévu (€) | Sollicité (€) | Notifié (€) | Engagé (€) | Payé (€) | À recevoir (€) | À trouver (€) | Part
                Région d’Essai | 9 000 | 8 500 | 8 500 | 7 100 | 5 100 | 3 400 | 500 | 88 %
                Ville d’Essai | 800 | 300 | 300 | 0 | 0 | 300 | 500 | 8 %
                Banque d’Essai | 400 | 0 | 0 | 0 | 0 | 0 | 400 | 4 %
                Total | 10 200 | 8 800 | 8 800 | 7 100 | 5 100 | 3 700 | 1 400 | 100 %
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

    /** Returns the dossier in which action 1 is over, some money was given back and some of an award was withdrawn. */
    private static Dossier over() {
        Dossier dossier = dossier();
        Action done = dossier.actions().get(0).toBuilder()
                .history(List.of(new FollowUp(
                        LocalDate.of(2014, 6, 1),
                        ActionStatus.DONE,
                        Known.of(100),
                        Known.notRecorded(),
                        Known.notRecorded())))
                .build();
        Movement returned = movement(REGION, 2013, MovementKind.RETURNED, 5, 600).toBuilder()
                .endsClaim(true)
                .reason("Trop-perçu")
                .build();
        Movement withdrawn = movement(TOWN, 2014, MovementKind.WITHDRAWN, 6, 50).toBuilder()
                .reason("Budget réduit")
                .build();
        return dossier.with(done).with(returned).with(withdrawn);
    }

    /**
     * Of 7,000 € planned by the Région for 2013, 6,500 − 600 = 5,900 € are awarded and 4,000 − 600 = 3,400 € paid;
     * action 1 is over, so 1,100 € are given up. Of the 800 € of the town, 300 − 50 = 250 € are awarded and 550 € given
     * up.
     */
    @Test
    void what_an_action_that_is_over_still_lacked_is_given_up() {
        assertThat(text(over()))
                .contains("""
                Financeur | Prévu (€) | Sollicité (€) | Notifié (€) | Engagé (€) | Payé (€) | À recevoir (€) | À trouver (€) | Plus à trouver (€) | Part
                Région d’Essai | 9 000 | 8 500 | 7 900 | 6 500 | 4 500 | 3 400 | 0 | 1 100 | 88 %
                Ville d’Essai | 800 | 300 | 250 | 0 | 0 | 250 | 0 | 550 | 8 %
                Banque d’Essai | 400 | 0 | 0 | 0 | 0 | 0 | 400 | 0 | 4 %
                Total | 10 200 | 8 800 | 8 150 | 6 500 | 4 500 | 3 650 | 400 | 1 650 | 100 %
                """)
                .contains("""
                Action | Coût prévu (€) | Dépensé (€) | Ressources (€) | Payé (€) | À trouver (€) | Plus à trouver (€)
                1 Action 1 | 8 000 | 0 | 7 800 | 3 400 | 0 | 1 650
                2 Action 2 | 2 400 | 0 | 2 400 | 1 100 | 400 | 0
                Total | 10 400 | 0 | 10 200 | 4 500 | 400 | 1 650
                """)
                .contains("il reste 400 € à trouver et 3 650 € à recevoir. À trouver, par année : 400 € en 2013.")
                .contains("On ne cherche plus 1 650 €, qui restaient"
                        + " à trouver pour des actions terminées ou qui ont été rendus.")
                .contains("400 € | à trouver | plus à trouver : 1 650 €");
        assertThat(text(dossier())).doesNotContain("lus à trouver (€)", "ne cherche plus", "plus à trouver :");
    }

    /** Action 1 is over: 3,400 € are paid, and nothing was spent. Action 2 is not over. */
    @Test
    void what_an_action_that_is_over_was_paid_beyond_its_expenses_is_to_be_explained() {
        assertThat(text(over())).contains("""
                Table: Payé au-delà du dépensé
                Action | Dépensé (€) | Payé (€) | Au-delà (€)
                1 Action 1 | 0 | 3 400 | 3 400
                """);
        assertThat(text(dossier())).doesNotContain("Payé au-delà du dépensé");
    }

    /** The Région plans 2,000 € of 2,400 € for action 2, the bank 400 €: 83 % and 17 %. */
    @Test
    void shares_of_funders_are_held_against_their_ceilings_the_closest_first() {
        FinancingPlan plan = dossier().actions().get(1).plan().value().orElseThrow();
        Dossier capped = dossier()
                .with(dossier().actions().get(1).toBuilder()
                        .plan(plan.toBuilder()
                                .resources(List.of(
                                        line(74, REGION, 2014, 2000).toBuilder()
                                                .ceiling(Known.of(80))
                                                .build(),
                                        line(74, BANK, 2013, 400).toBuilder()
                                                .ceiling(Known.of(50))
                                                .build()))
                                .build())
                        .build());

        assertThat(text(capped))
                .contains("2 cofinancements ont un plafond ; 1 le dépasse.")
                .contains("""
                Table: Cofinancements les plus proches de leur plafond
                Action | Financeur | Prévu (€) | Taux | Plafond
                2 Action 2 | Région d’Essai | 2 000 | 83 % | 80 %
                2 Action 2 | Banque d’Essai | 400 | 17 % | 50 %
                """);
        assertThat(text(dossier())).doesNotContain("plafond ;");
    }

    /**
     * The Région’s line of 2013: 3,400 € paid, 5,200 − 600 − 3,400 = 1,200 € committed, 1,300 € awarded, 1,100 €
     * planned. That of 2014: 1,100 €, 800 €, 100 € and nothing.
     */
    @Test
    void the_parts_of_a_bar_are_sums_over_the_lines() {
        assertThat(text(over()))
                .contains(
                        "Région d’Essai : 9 000 €, dont payé 4 500 €, engagé non payé 2 000 €, notifié non engagé 1 400 €,"
                                + " prévu non notifié 1 100 €.");
    }

    @Test
    void what_was_refused_withdrawn_or_repaid_is_listed_with_its_day_and_reason() {
        assertThat(text(over())).contains("""
                Date | Financeur | Action | Statut | Montant (€) | Motif
                03/05/2014 | Région d’Essai | 1 Action 1 | reversé | 600 | Trop-perçu
                03/06/2014 | Ville d’Essai | 1 Action 1 | retiré | 50 | Budget réduit
                """);
    }
}
