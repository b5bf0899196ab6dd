package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cldess.action.Action;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantId;
import org.cldess.grant.GrantRequest;
import org.cldess.grant.Investment;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.Gift;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;

/**
 * Equipment for a workshop costs 100,000 €, of which 82,000 € are public money. Until October 2018 the law allowed 80
 * %.
 */
class PlannedInvestmentTest {
    private static final ActorId STATE = ActorId.of("zz-state");
    private static final LocalDate BEFORE = LocalDate.of(2018, 9, 30);

    private static Expense expense(String id, int account, String amount, BudgetSection section) {
        return Expense.builder(
                        ExpenseId.of(id), AccountClass.of(account), 2014, "Équiper l’atelier", Amount.euros(amount))
                .section(section)
                .build();
    }

    private static final List<Expense> EXPENSES = List.of(
            expense("zz-1", 61, "60000", BudgetSection.CAPITAL),
            expense("zz-2", 61, "40000", BudgetSection.CAPITAL),
            expense("zz-3", 86, "7000", BudgetSection.CAPITAL),
            expense("zz-4", 64, "9000", BudgetSection.OPERATING));

    private static Finding finding(Known<List<Expense>> expenses, Known<Amount> stated, LocalDate request) {
        Dossier sample = SampleDossiers.grasse();
        List<Actor> actors = new ArrayList<>(sample.actors());
        actors.add(Actor.builder(STATE, ActorKind.ORGANISATION, "État")
                .publicBody(PublicBodyKind.STATE)
                .build());
        Action action = sample.findAction(SampleActions.MEETINGS).orElseThrow().toBuilder()
                .plan(FinancingPlan.builder().expenses(expenses).build())
                .build();
        Grant grant = Grant.builder(GrantId.of("zz-grant"), "Équiper l’atelier", STATE, SampleActors.WORKSHOP)
                .actions(List.of(SampleActions.MEETINGS))
                .request(new GrantRequest(request))
                .decision(GrantDecision.builder().date(request.plusDays(30)).build())
                .investment(Investment.builder()
                        .otherPublic(Amount.euros("82000"))
                        .eligibleExpense(stated)
                        .build())
                .build();
        Dossier dossier = Gift.of(grant, request.plusDays(30) + " AWARDED 50000")
                .in(sample.toBuilder().actors(actors).build().with(action));
        return Ruling.of("GRT-13", dossier, LocalDate.of(2019, 6, 1))
                .at("/grants/" + dossier.grants().indexOf(grant));
    }

    @Test
    void the_capital_expenses_of_the_plan_are_the_base_of_public_aid_where_the_grant_is_silent() {
        Finding above = finding(Known.of(EXPENSES), Known.notRecorded(), BEFORE);

        assertThat(above.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.plain(above.message(Locale.FRENCH))).contains("82 000", "100 000", "80 %");
        assertThat(finding(Known.of(EXPENSES), Known.notRecorded(), BEFORE.plusDays(1))
                        .outcome())
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void what_the_grant_says_of_its_base_wins_over_the_plan() {
        assertThat(finding(Known.of(EXPENSES), Known.of(Amount.euros("102500")), BEFORE)
                        .outcome())
                .isEqualTo(Outcome.COMPLIES);
        assertThat(finding(Known.of(EXPENSES), Known.of(Amount.euros("102499.99")), BEFORE)
                        .outcome())
                .isEqualTo(Outcome.BREACHED);
    }

    @Test
    void without_a_capital_line_or_a_plan_the_base_stays_unknown() {
        List<Expense> operating = EXPENSES.subList(3, 4);

        for (Known<List<Expense>> expenses :
                List.of(Known.of(operating), Known.<List<Expense>>notRecorded(), Known.of(EXPENSES.subList(2, 3)))) {
            Finding open = finding(expenses, Known.notRecorded(), BEFORE);

            assertThat(open.outcome()).isEqualTo(Outcome.NOT_EVALUABLE);
            assertThat(open.missing()).anyMatch(path -> path.endsWith("/investment/eligibleExpense"));
        }
    }
}
