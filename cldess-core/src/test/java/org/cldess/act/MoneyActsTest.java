package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.dossier.Dossier;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FundingStatus;
import org.cldess.financing.FundingStep;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.financing.Spending;
import org.cldess.financing.SpendingStatus;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/**
 * Tests acts that each record one payment or expense in one line. The agglomeration’s 4,000 € have no step yet, and the
 * salaries of 7,600 € are spent.
 */
class MoneyActsTest {
    private static final ResourceId SHARE = ResourceId.of("bdis-74-400000");
    private static final ExpenseId SALARIES = ExpenseId.of("bdis-2013-64");
    private static final LocalDate MAY = LocalDate.of(2013, 5, 2);
    private static final LocalDate JUNE = LocalDate.of(2013, 6, 3);

    private final Dossier dossier = SampleDossiers.grasse();

    private static Amount euros(String amount) {
        return Amount.euros(amount);
    }

    private static FundingStep step(LocalDate day, FundingStatus status, String amount) {
        return FundingStep.of(day, status, euros(amount));
    }

    private static List<String> codes(Answer<Dossier> answer) {
        return answer.reasons().stream()
                .map(Violation::code)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void a_funding_goes_its_way_step_by_step() {
        Dossier awarded = Acts.of(dossier)
                .fund(SHARE, step(MAY, FundingStatus.AWARDED, "4000"))
                .orElseThrow();
        Dossier paid = Acts.of(awarded).pay(SHARE, JUNE, euros("1500")).orElseThrow();
        Dossier whole =
                Acts.of(paid).pay(SHARE, JUNE.plusMonths(1), euros("2500")).orElseThrow();

        Resource line = paid.find(Resource.class, SHARE).orElseThrow();
        assertThat(line.stillToPay()).isEqualTo(euros("2500"));
        assertThat(line.stillToFund()).isEqualTo(Amount.ZERO);
        assertThat(whole.find(Resource.class, SHARE).orElseThrow().stillToPay()).isEqualTo(Amount.ZERO);
    }

    @Test
    void more_than_was_awarded_is_not_paid() {
        Dossier awarded = Acts.of(dossier)
                .fund(SHARE, step(MAY, FundingStatus.AWARDED, "4000"))
                .orElseThrow();

        assertThat(codes(Acts.of(awarded).pay(SHARE, JUNE, euros("4000.01")))).containsExactly("FIN-05");
        assertThat(Acts.of(awarded).pay(SHARE, JUNE, euros("4000.00")).isGranted())
                .isTrue();
    }

    @Test
    void nothing_is_paid_without_an_award() {
        Answer<Dossier> answer = Acts.of(dossier).pay(SHARE, JUNE, euros("100"));

        assertThat(codes(answer)).containsExactly("act.unrecorded");
        assertThat(answer.reasons().list().get(0).path()).isEqualTo("/actions/1/plan/resources/1/steps");
    }

    @Test
    void a_refusal_says_why() {
        FundingStep bare = new FundingStep(JUNE, FundingStatus.REFUSED, euros("4000"), Known.none());

        assertThat(codes(Acts.of(dossier).fund(SHARE, bare))).contains("FIN-06");
        assertThat(Acts.of(dossier)
                        .fund(SHARE, FundingStep.refused(JUNE, euros("4000"), "Enveloppe épuisée"))
                        .orElseThrow()
                        .find(Resource.class, SHARE)
                        .orElseThrow()
                        .status())
                .contains(FundingStatus.REFUSED);
    }

    @Test
    void every_reason_is_told_at_once() {
        assertThat(codes(Acts.of(dossier)
                        .fund(
                                SHARE,
                                new FundingStep(
                                        LocalDate.of(1913, 6, 3), FundingStatus.PAID, Amount.ZERO, Known.none()))))
                .contains("act.far", "fund.nothing");
        assertThat(codes(Acts.of(dossier).pay(SHARE, LocalDate.of(1013, 6, 3), euros("1"))))
                .contains("act.far", "form.date");
        assertThat(codes(Acts.of(dossier).pay(ResourceId.of("nul"), JUNE, euros("1"))))
                .containsExactly("fund.unknown");
        assertThat(codes(Acts.of(dossier).spend(ExpenseId.of("nul"), Spending.spent(JUNE, euros("1"), "F-1"))))
                .containsExactly("spend.unknown");
    }

    @Test
    void an_expense_is_spent_with_what_proves_it() {
        Dossier spent = Acts.of(dossier)
                .spend(SALARIES, Spending.spent(JUNE, euros("400"), "Bulletin 2013-06"))
                .orElseThrow();

        Expense line = spent.find(Expense.class, SALARIES).orElseThrow();
        assertThat(line.spent()).isEqualTo(Known.of(euros("8000")));
        assertThat(line.spending().value().orElseThrow())
                .extracting(Spending::date)
                .isSorted();
        assertThat(codes(Acts.of(dossier)
                        .spend(SALARIES, new Spending(JUNE, SpendingStatus.SPENT, Amount.ZERO, Known.notRecorded()))))
                .contains("spend.nothing", "spend.voucher");
    }

    @Test
    void what_was_done_in_the_past_is_entered_as_it_was() {
        Dossier entered = Acts.of(dossier)
                .record()
                .funding(SHARE, step(JUNE, FundingStatus.PAID, "9000"))
                .orElseThrow();

        assertThat(entered.find(Resource.class, SHARE).orElseThrow().reached(FundingStatus.PAID))
                .isEqualTo(euros("9000"));
        assertThat(codes(Acts.of(dossier).record().funding(ResourceId.of("nul"), step(JUNE, FundingStatus.PAID, "1"))))
                .containsExactly("fund.unknown");
        assertThat(Acts.of(dossier)
                        .record()
                        .spending(SALARIES, Spending.committed(MAY, euros("8000"), "BC-7"))
                        .orElseThrow()
                        .find(Expense.class, SALARIES)
                        .orElseThrow()
                        .committed())
                .isEqualTo(Known.of(euros("8000")));
    }
}
