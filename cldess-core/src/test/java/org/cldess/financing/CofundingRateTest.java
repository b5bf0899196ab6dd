package org.cldess.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** Tests the shares of funders, and the balance of each year. */
class CofundingRateTest {
    private static Resource resource(String amount) {
        return Resource.builder(ResourceId.of("r"), AccountClass.of(74), 2013, "Aide", Amount.euros(amount))
                .build();
    }

    private static Amount euros(String amount) {
        return Amount.euros(amount);
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

    /**
     * Of 100.00 € in all, the commune provides 6.67 € and 20.00 €. The funders are in the order of their first lines,
     * not sorted by name or amount. An unrecorded funder is separate from no funder.
     */
    @Test
    void funders_stand_in_the_order_of_the_plan_with_their_shares() {
        List<Known<ActorId>> funders = List.of(
                Known.of(ActorId.of("region")),
                Known.of(ActorId.of("commune")),
                Known.<ActorId>notRecorded(),
                Known.of(ActorId.of("agglomeration")),
                Known.of(ActorId.of("departement")),
                Known.<ActorId>none(),
                Known.of(ActorId.of("etat")),
                Known.of(ActorId.of("commune")));
        String[] amounts = {"10.00", "6.67", "20.00", "33.33", "5.00", "4.00", "1.00", "20.00"};
        List<Resource> lines = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            lines.add(Resource.builder(ResourceId.of("r-" + i), AccountClass.of(74), 2013, "Aide", euros(amounts[i]))
                    .funder(funders.get(i))
                    .build());
        }

        assertThat(CofundingRate.of(lines.stream()))
                .containsExactly(
                        rate(funders.get(0), "10.00", "0.1000"),
                        rate(funders.get(1), "26.67", "0.2667"),
                        rate(funders.get(2), "20.00", "0.2000"),
                        rate(funders.get(3), "33.33", "0.3333"),
                        rate(funders.get(4), "5.00", "0.0500"),
                        rate(funders.get(5), "4.00", "0.0400"),
                        rate(funders.get(6), "1.00", "0.0100"));
    }

    private static CofundingRate rate(Known<ActorId> funder, String amount, String share) {
        return new CofundingRate(funder, euros(amount), new BigDecimal(share));
    }
}
