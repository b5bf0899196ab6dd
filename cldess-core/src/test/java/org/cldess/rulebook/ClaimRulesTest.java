package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ExpenseId;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantId;
import org.cldess.grant.claim.ClaimedExpense;
import org.cldess.grant.claim.PaymentClaim;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests GRT-17 on claims for payment. Of the salaries, 7,600 € were paid on 4 November 2013. */
class ClaimRulesTest {
    private static final LocalDate PAID = LocalDate.of(2013, 11, 4);
    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final Optional<ExpenseId> SALARIES = Optional.of(ExpenseId.of("bdis-2013-64"));
    private static final String EXPENSE = "/grants/0/claims/0/expenses/0";

    private static ClaimedExpense checked(
            Optional<ExpenseId> expense, String presented, String eligible, String retained, Known<String> cut) {
        return new ClaimedExpense(
                "Salaires",
                expense,
                Amount.euros(presented),
                Known.of(DAY.minusDays(30)),
                Known.of(Amount.euros(eligible)),
                Known.of(Amount.euros(retained)),
                cut);
    }

    private static PaymentClaim claim(LocalDate date, ClaimedExpense expense) {
        return new PaymentClaim(date, Known.of(true), List.of(expense));
    }

    private static Ruling ruling(PaymentClaim... claims) {
        Dossier dossier = SampleDossiers.grasse().toBuilder()
                .grants(List.of(Grant.builder(GrantId.of("s"), "Tenir la base", SampleActors.REGION, SampleActors.CAPAP)
                        .claims(List.of(claims))
                        .build()))
                .build();
        return Ruling.of("GRT-17", dossier, DAY);
    }

    private static Outcome outcome(ClaimedExpense expense) {
        return ruling(claim(PAID, expense)).outcome(EXPENSE);
    }

    @ParameterizedTest
    @CsvSource({
        "7600.00, 7600.00, 7600.00, COMPLIES",
        "7600.01, 7600.00, 7600.00, BREACHED",
        "7600.00, 7600.01, 7600.00, BREACHED",
        "7600.00, 7500.00, 7500.00, COMPLIES",
        "7600.00, 7500.00, 7500.01, BREACHED",
        "7600.00, 7600.00, 7600.01, BREACHED"
    })
    void an_expense_is_retained_within_what_is_eligible_presented_and_paid(
            String presented, String eligible, String retained, Outcome outcome) {
        assertThat(outcome(checked(SALARIES, presented, eligible, retained, Known.of("Un mois hors période."))))
                .isEqualTo(outcome);
    }

    @Test
    void a_cut_has_a_reason() {
        assertThat(ruling(claim(PAID, checked(SALARIES, "7600", "7600", "7599.99", Known.none())))
                        .french(EXPENSE))
                .startsWith("La dépense « Salaires » est réduite de 0,01 € sans motif. Notez pourquoi.");
        assertThat(ruling(claim(PAID, checked(SALARIES, "7600", "7600", "7599.99", Known.notRecorded())))
                        .at(EXPENSE)
                        .missing())
                .containsExactly(EXPENSE + "/cut");
        assertThat(outcome(checked(SALARIES, "7600", "7600", "7600", Known.notRecorded())))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void all_claims_of_a_grant_together_present_what_was_paid_by_their_days() {
        ClaimedExpense half = ClaimedExpense.presented("Salaires", SALARIES, Amount.euros("4000"));

        assertThat(ruling(claim(PAID, half)).outcome(EXPENSE)).isEqualTo(Outcome.COMPLIES);
        assertThat(ruling(claim(PAID.minusDays(1), half)).french(EXPENSE))
                .startsWith(
                        "La dépense « Salaires » est présentée pour 4 000,00 € en tout le 3 novembre 2013, et 0,00 €"
                                + " en sont payés ce jour-là.");
        Ruling twice = ruling(claim(PAID, half), claim(PAID.plusDays(30), half));
        assertThat(twice.outcome(EXPENSE)).isEqualTo(Outcome.COMPLIES);
        assertThat(twice.outcome("/grants/0/claims/1/expenses/0")).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void an_expense_in_no_plan_is_compared_with_what_is_presented_alone() {
        assertThat(outcome(checked(Optional.empty(), "9000", "9000", "9000", Known.none())))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(outcome(checked(Optional.empty(), "9000", "9000", "9000.01", Known.none())))
                .isEqualTo(Outcome.BREACHED);
    }

    @Test
    void what_is_retained_and_paid_is_needed() {
        ClaimedExpense untold = new ClaimedExpense(
                "Salaires",
                SALARIES,
                Amount.euros("100"),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded());
        Dossier unpaid = SampleDossiers.grasse().toBuilder()
                .movements(List.of())
                .grants(List.of(Grant.builder(GrantId.of("s"), "Tenir la base", SampleActors.REGION, SampleActors.CAPAP)
                        .claims(List.of(claim(PAID, checked(SALARIES, "1", "1", "1", Known.none()))))
                        .build()))
                .actions(SampleDossiers.grasse().actions().stream()
                        .map(action -> action.toBuilder()
                                .plan(action.plan()
                                        .map(plan -> plan.toBuilder()
                                                .expenses(plan.expenses()
                                                        .map(all -> all.stream()
                                                                .map(one -> one.toBuilder()
                                                                        .completeUntil(Known.notRecorded())
                                                                        .build())
                                                                .toList()))
                                                .build()))
                                .build())
                        .toList())
                .build();

        assertThat(ruling(claim(PAID, untold)).at(EXPENSE).missing()).containsExactly(EXPENSE + "/retained");
        assertThat(Ruling.of("GRT-17", unpaid, DAY).at(EXPENSE).missing()).containsExactly(EXPENSE + "/expense");
    }
}
