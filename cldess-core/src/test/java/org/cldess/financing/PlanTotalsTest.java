package org.cldess.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.junit.jupiter.api.Test;

/** Compares the totals of random plans with sums of their lines in cents. */
class PlanTotalsTest {
    private static final int ROUNDS = 300;
    private static final int FIRST_YEAR = 2013;
    private static final ActorId CAPAP = ActorId.of("capap");
    private static final ActorId REGION = ActorId.of("region");

    private static Amount amount(SplittableRandom random) {
        return Amount.ofCents(random.nextInt(4) == 0 ? 0 : random.nextInt(1_000_000));
    }

    private static Expense expense(SplittableRandom random, int index) {
        int[] accounts = {60, 62, 64, 69, 86};
        ExpenseBuilder line = Expense.builder(
                        ExpenseId.of("e-" + index),
                        AccountClass.of(accounts[random.nextInt(accounts.length)]),
                        FIRST_YEAR + random.nextInt(3),
                        "Ligne " + index,
                        amount(random))
                .section(random.nextInt(3) == 0 ? BudgetSection.CAPITAL : BudgetSection.OPERATING);
        return line.build();
    }

    private static Resource resource(SplittableRandom random, int index) {
        int[] accounts = {70, 74, 79, 87};
        List<Known<ActorId>> funders =
                List.of(Known.of(CAPAP), Known.of(CAPAP), Known.of(REGION), Known.none(), Known.notRecorded());
        return Resource.builder(
                        ResourceId.of("r-" + index),
                        AccountClass.of(accounts[random.nextInt(accounts.length)]),
                        FIRST_YEAR + random.nextInt(3),
                        "Ligne " + index,
                        amount(random))
                .funder(funders.get(random.nextInt(random.nextBoolean() ? 4 : 5)))
                .section(random.nextInt(3) == 0 ? BudgetSection.CAPITAL : BudgetSection.OPERATING)
                .build();
    }

    /** A plan with both sides recorded, and its lines. */
    private record Drawn(List<Expense> expenses, List<Resource> resources, FinancingPlan plan) {}

    private static Drawn drawn(SplittableRandom random) {
        List<Expense> expenses = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            expenses.add(expense(random, i));
        }
        List<Resource> resources = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            resources.add(resource(random, i));
        }
        return new Drawn(
                expenses,
                resources,
                FinancingPlan.builder().expenses(expenses).resources(resources).build());
    }

    private static long cents(Stream<Amount> amounts) {
        return amounts.mapToLong(Amount::cents).sum();
    }

    private static long balance(Drawn drawn, boolean inKind, Predicate<Integer> year) {
        long brought = cents(drawn.resources().stream()
                .filter(line -> year.test(line.year()) && (line.account().number() == 87) == inKind)
                .map(Resource::amount));
        long spent = cents(drawn.expenses().stream()
                .filter(line -> year.test(line.year()) && (line.account().number() == 86) == inKind)
                .map(Expense::amount));
        return brought - spent;
    }

    @Test
    void what_comes_less_what_it_costs_is_the_balance_in_money_and_in_kind_in_all_and_of_each_year() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < ROUNDS; round++) {
            Drawn drawn = drawn(random);
            Map<Integer, Balance> years = new TreeMap<>();
            Stream.concat(
                            drawn.expenses().stream().map(Expense::year),
                            drawn.resources().stream().map(Resource::year))
                    .forEach(year -> years.put(
                            year,
                            new Balance(
                                    Amount.ofCents(balance(drawn, false, year::equals)),
                                    Amount.ofCents(balance(drawn, true, year::equals)))));

            assertThat(drawn.plan().balance())
                    .isEqualTo(Known.of(new Balance(
                            Amount.ofCents(balance(drawn, false, year -> true)),
                            Amount.ofCents(balance(drawn, true, year -> true)))));
            assertThat(drawn.plan().balances().value().orElseThrow()).containsExactlyEntriesOf(years);
            assertThat(drawn.plan().years()).containsExactlyElementsOf(years.keySet());
        }
    }

    @Test
    void a_body_brings_the_lines_in_money_that_name_it_where_every_line_tells_whom_it_names() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < ROUNDS; round++) {
            Drawn drawn = drawn(random);
            List<Resource> money = drawn.resources().stream()
                    .filter(line -> line.account().number() != 87)
                    .toList();
            boolean isTold = money.stream().allMatch(line -> line.funder().isRecorded());
            long brought =
                    cents(money.stream().filter(line -> line.funder().is(CAPAP)).map(Resource::amount));

            assertThat(drawn.plan().contributionOf(CAPAP))
                    .isEqualTo(isTold ? Known.of(Amount.ofCents(brought)) : Known.notRecorded());
        }
    }

    @Test
    void rates_are_the_shares_of_the_money_to_a_hundredth_of_a_percent_and_make_the_whole() {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < ROUNDS; round++) {
            Drawn drawn = drawn(random);
            long all = cents(drawn.plan().resourcesInMoney().map(Resource::amount));
            List<CofundingRate> rates = drawn.plan().rates().value().orElseThrow();

            if (all == 0) {
                assertThat(rates).isEmpty();
                continue;
            }
            assertThat(rates.stream().map(CofundingRate::share).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("1");
            for (CofundingRate rate : rates) {
                long own = cents(drawn.plan()
                        .resourcesInMoney()
                        .filter(line -> line.funder().equals(rate.funder()))
                        .map(Resource::amount));
                assertThat(rate.amount().cents()).isEqualTo(own);
                BigDecimal off = rate.share()
                        .multiply(BigDecimal.valueOf(all))
                        .subtract(BigDecimal.valueOf(own))
                        .abs();
                assertThat(off).isLessThan(BigDecimal.valueOf(all).movePointLeft(4));
            }
        }
    }

    @Test
    void the_sections_share_the_lines_of_a_plan_and_work_is_operating() {
        SplittableRandom random = new SplittableRandom(5);
        Staffing work = new Staffing(FIRST_YEAR, "Animatrice", new BigDecimal("0.5"), Known.notRecorded());
        for (int round = 0; round < ROUNDS; round++) {
            Drawn drawn = drawn(random);
            FinancingPlan plan = drawn.plan().toBuilder().staff(List.of(work)).build();
            List<FinancingPlan> parts =
                    Stream.of(BudgetSection.values()).map(plan::of).toList();

            assertThat(parts.stream().flatMap(part -> part.expenses().value().orElseThrow().stream()))
                    .containsExactlyInAnyOrderElementsOf(drawn.expenses());
            assertThat(parts.stream().flatMap(part -> part.resources().value().orElseThrow().stream()))
                    .containsExactlyInAnyOrderElementsOf(drawn.resources());
            assertThat(plan.of(BudgetSection.OPERATING).staff()).isEqualTo(Known.of(List.of(work)));
            assertThat(plan.of(BudgetSection.CAPITAL).staff()).isEqualTo(Known.of(List.of()));
            assertThat(plan.ofYear(FIRST_YEAR).staff()).isEqualTo(Known.of(List.of(work)));
            assertThat(plan.ofYear(FIRST_YEAR + 1).staff()).isEqualTo(Known.of(List.of()));
            assertThat(plan.of(BudgetSection.CAPITAL).expenses().value().orElseThrow())
                    .allMatch(line -> line.section() == BudgetSection.CAPITAL);
            assertThat(plan.of(BudgetSection.CAPITAL).resources().value().orElseThrow())
                    .allMatch(line -> line.section() == BudgetSection.CAPITAL);
        }
    }
}
