package org.cldess.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** Tests the state of resources and expenses, one by one and together. */
class FundingTest {
    private static final LocalDate DAY = LocalDate.of(2013, 3, 1);

    private static Resource resource(String amount, FundingStep... steps) {
        return Resource.builder(ResourceId.of("r"), AccountClass.of(74), 2013, "Aide", Amount.euros(amount))
                .steps(List.of(steps))
                .build();
    }

    private static FundingStep step(int days, FundingStatus status, String amount) {
        return FundingStep.of(DAY.plusDays(days), status, Amount.euros(amount));
    }

    private static Amount euros(String amount) {
        return Amount.euros(amount);
    }

    @Test
    void a_refusal_after_an_award_leaves_what_was_paid() {
        Resource line = resource(
                "5000",
                step(0, FundingStatus.ASKED, "5000"),
                step(1, FundingStatus.AWARDED, "4000"),
                step(2, FundingStatus.PAID, "1500"),
                step(3, FundingStatus.REFUSED, "2500"));

        assertThat(line.reached(FundingStatus.ASKED)).isEqualTo(euros("5000"));
        assertThat(line.reached(FundingStatus.AWARDED)).isEqualTo(euros("1500"));
        assertThat(line.stillToFund()).isEqualTo(euros("3500"));
        assertThat(line.stillToPay()).isEqualTo(Amount.ZERO);
        assertThat(line.status()).contains(FundingStatus.PAID);
    }

    @Test
    void an_award_after_a_refusal_stands() {
        Resource line =
                resource("5000", step(0, FundingStatus.REFUSED, "5000"), step(1, FundingStatus.AWARDED, "3000"));

        assertThat(line.status()).contains(FundingStatus.AWARDED);
        assertThat(line.stillToFund()).isEqualTo(euros("2000"));
        assertThat(line.stillToPay()).isEqualTo(euros("3000"));
    }

    @Test
    void what_was_given_back_has_to_be_found_again() {
        Resource line = resource(
                "5000",
                step(0, FundingStatus.AWARDED, "5000"),
                step(1, FundingStatus.PAID, "5000"),
                step(2, FundingStatus.RETURNED, "1200"));

        assertThat(line.stillToFund()).isEqualTo(euros("1200"));
        assertThat(line.status()).contains(FundingStatus.PAID);
        assertThat(line.with(step(3, FundingStatus.RETURNED, "3800")).status()).contains(FundingStatus.RETURNED);
    }

    @Test
    void a_step_takes_its_place_by_its_day() {
        Resource line = resource("10", step(5, FundingStatus.PAID, "4")).with(step(1, FundingStatus.AWARDED, "10"));

        assertThat(line.steps())
                .extracting(FundingStep::status)
                .containsExactly(FundingStatus.AWARDED, FundingStatus.PAID);
    }

    @Test
    void nothing_recorded_of_an_expense_is_not_nothing_spent() {
        Expense unknown = Expense.builder(ExpenseId.of("a"), AccountClass.of(60), 2013, "Achats", euros("100"))
                .build();
        Expense none = unknown.toBuilder().spending(List.of()).build();

        assertThat(Costs.of(unknown)).isEqualTo(new Costs(euros("100"), Amount.ZERO, Amount.ZERO, euros("100")));
        assertThat(Costs.of(unknown).deviation()).isEqualTo(Known.notRecorded());
        assertThat(Costs.of(none).deviation()).isEqualTo(Known.of(euros("-100")));
        assertThat(Costs.of(unknown).plus(Costs.of(none)).deviation()).isEqualTo(Known.of(euros("-100")));
    }

    /**
     * Thirds make 0.3334, 0.3333 and 0.3333: the remainder goes to the first of those with the largest rounding loss.
     */
    @Test
    void rates_make_one_for_any_plan() {
        Random random = new Random(20130218);
        for (int run = 0; run < Cases.of(500); run++) {
            List<Resource> lines = new ArrayList<>();
            int count = 1 + random.nextInt(12);
            for (int i = 0; i < count; i++) {
                lines.add(resource("0").toBuilder()
                        .amount(Amount.ofCents(random.nextInt(4) == 0 ? 0 : random.nextInt(100_000_000)))
                        .funder(ActorId.of("f-" + random.nextInt(5)))
                        .build());
            }
            List<CofundingRate> rates = CofundingRate.of(lines.stream());
            Amount all = Amount.sum(lines.stream().map(Resource::amount).toList());

            if (all.isZero()) {
                assertThat(rates).isEmpty();
            } else {
                assertThat(rates.stream().map(CofundingRate::share).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo("1");
                assertThat(Amount.sum(rates.stream().map(CofundingRate::amount).toList()))
                        .isEqualTo(all);
                for (CofundingRate rate : rates) {
                    assertThat(rate.share()
                                    .subtract(new BigDecimal(rate.amount().cents())
                                            .divide(new BigDecimal(all.cents()), 10, RoundingMode.HALF_UP))
                                    .abs())
                            .isLessThan(new BigDecimal("0.0001"));
                }
            }
        }
    }

    @Test
    void thirds_are_shared_by_largest_remainders() {
        List<Resource> lines = List.of("a", "b", "c").stream()
                .map(name ->
                        resource("100").toBuilder().funder(ActorId.of(name)).build())
                .toList();

        assertThat(CofundingRate.of(lines.stream()))
                .extracting(CofundingRate::share)
                .containsExactly(new BigDecimal("0.3334"), new BigDecimal("0.3333"), new BigDecimal("0.3333"));
    }

    /**
     * For any steps of a line, the planned amount is either found or still to be found, and the awarded amount is paid
     * or still to be paid.
     */
    @Test
    void the_answers_of_a_line_hold_together_in_any_life() {
        Random random = new Random(1);
        for (int run = 0; run < Cases.of(500); run++) {
            Resource line = resource("0").toBuilder()
                    .amount(Amount.ofCents(random.nextInt(1_000)))
                    .build();
            int steps = random.nextInt(6);
            for (int i = 0; i < steps; i++) {
                FundingStatus status = List.of(FundingStatus.values()).get(random.nextInt(6));
                line = line.with(
                        FundingStep.of(DAY.plusDays(random.nextInt(9)), status, Amount.ofCents(random.nextInt(1_000))));
            }
            Funding funding = Funding.of(line);

            assertThat(List.of(funding.asked(), funding.awarded(), funding.committed(), funding.paid()))
                    .isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(funding.stillToPay()).isEqualTo(funding.awarded().minus(funding.paid()));
            Amount found = funding.awarded().minus(funding.returned());
            assertThat(funding.stillToFund())
                    .isEqualTo(
                            found.compareTo(funding.planned()) >= 0
                                    ? Amount.ZERO
                                    : funding.planned().minus(found));
            assertThat(line.status().isPresent()).isEqualTo(!line.steps().isEmpty());
        }
    }

    @Test
    void a_plan_says_which_year_lacks_money_though_the_whole_balances() {
        FinancingPlan plan = FinancingPlan.builder()
                .expenses(List.of(
                        Expense.builder(ExpenseId.of("d-1"), AccountClass.of(60), 2013, "Achats", euros("100"))
                                .build(),
                        Expense.builder(ExpenseId.of("d-2"), AccountClass.of(60), 2014, "Achats", euros("50"))
                                .build()))
                .resources(List.of(
                        Resource.builder(ResourceId.of("r-1"), AccountClass.of(74), 2013, "Aide", euros("50"))
                                .section(BudgetSection.CAPITAL)
                                .build(),
                        Resource.builder(ResourceId.of("r-2"), AccountClass.of(74), 2014, "Aide", euros("100"))
                                .build()))
                .build();

        assertThat(plan.balance().value().orElseThrow().isEven()).isTrue();
        assertThat(plan.balances().value().orElseThrow())
                .containsExactly(
                        Map.entry(2013, new Balance(euros("-50"), Amount.ZERO)),
                        Map.entry(2014, new Balance(euros("50"), Amount.ZERO)));
        assertThat(plan.of(BudgetSection.CAPITAL).resources().value().orElseThrow())
                .hasSize(1);
        assertThat(plan.of(BudgetSection.OPERATING).expenses().value().orElseThrow())
                .hasSize(2);
        assertThat(FinancingPlan.builder().build().balances()).isEqualTo(Known.notRecorded());
        assertThat(plan.contributionOf(ActorId.of("x"))).isEqualTo(Known.notRecorded());
    }

    @Test
    void what_was_paid_counts_for_the_status_whatever_was_refused_later_and_what_was_awarded_does_not() {
        Resource awarded = resource("0").with(FundingStep.of(DAY, FundingStatus.AWARDED, Amount.euros("5")));
        FundingStep refusal = FundingStep.refused(DAY.plusDays(2), Amount.euros("5"), "Plus de crédits.");
        Resource paid = awarded.paid(DAY.plusDays(1), Amount.euros("5"));

        assertThat(awarded.with(refusal).status()).contains(FundingStatus.REFUSED);
        assertThat(paid.with(refusal).status()).contains(FundingStatus.PAID);
        assertThat(paid.reached(FundingStatus.PAID)).isEqualTo(Amount.euros("5"));
    }
}
