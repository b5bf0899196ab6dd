package org.cldess.financing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleActions;
import org.junit.jupiter.api.Test;

class FinancingPlanTest {
    private final FinancingPlan plan = SampleActions.balancedPlan();

    private static Expense expense(int account, int year, String amount) {
        return Expense.builder(
                        ExpenseId.of("charge-" + account + "-" + year),
                        AccountClass.of(account),
                        year,
                        "Charge",
                        Amount.euros(amount))
                .build();
    }

    private static Resource resource(int account, int year, String amount) {
        return Resource.builder(
                        ResourceId.of("produit-" + account + "-" + year),
                        AccountClass.of(account),
                        year,
                        "Produit",
                        Amount.euros(amount))
                .funder(Known.none())
                .build();
    }

    private static Balance balance(List<Expense> expenses, List<Resource> resources) {
        return FinancingPlan.builder()
                .expenses(expenses)
                .resources(resources)
                .build()
                .balance()
                .value()
                .orElseThrow();
    }

    @Test
    void balances_money_and_contributions_in_kind_apart() {
        assertThat(plan.balance()).isEqualTo(Known.of(new Balance(Amount.ZERO, Amount.ZERO)));
        Balance lacking = balance(
                List.of(expense(60, 2013, "100.00"), expense(86, 2013, "10.00")),
                List.of(resource(74, 2013, "99.99"), resource(87, 2013, "10.02")));
        assertThat(lacking.cash()).isEqualTo(Amount.euros("-0.01"));
        assertThat(lacking.inKind()).isEqualTo(Amount.euros("0.02"));
        assertThat(lacking.isEven()).isFalse();
        assertThat(balance(
                                List.of(expense(60, 2013, "100.00"), expense(86, 2013, "10.00")),
                                List.of(resource(74, 2013, "110.00")))
                        .isEven())
                .isFalse();
        assertThat(balance(List.of(expense(60, 2013, "0.01")), List.of(resource(74, 2014, "0.01")))
                        .isEven())
                .isTrue();
    }

    @Test
    void has_no_known_balance_while_one_side_is_not_recorded() {
        FinancingPlan half = FinancingPlan.builder()
                .expenses(List.of(expense(60, 2013, "1.00")))
                .build();

        assertThat(half.balance()).isEqualTo(Known.notRecorded());
        assertThat(half.toBuilder().resources(Known.none()).build().balance())
                .isEqualTo(Known.of(new Balance(Amount.euros("-1.00"), Amount.ZERO)));
        assertThat(FinancingPlan.builder().build().balance()).isEqualTo(Known.notRecorded());
    }

    @Test
    void begins_in_the_earliest_year_of_either_side() {
        FinancingPlan planned = FinancingPlan.builder()
                .expenses(List.of(expense(60, 2014, "1.00"), expense(60, 2013, "1.00")))
                .resources(List.of(resource(74, 2012, "2.00")))
                .build();

        assertThat(planned.firstYear()).contains(2012);
        assertThat(planned.toBuilder().resources(Known.notRecorded()).build().firstYear())
                .contains(2013);
        assertThat(FinancingPlan.builder().build().firstYear()).isEmpty();
    }

    @Test
    void tells_lines_in_money_from_lines_in_kind() {
        assertThat(plan.expensesInKind()).extracting(Expense::label).containsExactly("Bénévolat");
        assertThat(plan.expensesInMoney()).extracting(Expense::label).containsExactly("Salaires", "Déplacements");
        assertThat(plan.resourcesInKind()).extracting(Resource::label).containsExactly("Bénévolat");
        assertThat(plan.resourcesInMoney()).hasSize(2);
        assertThat(FinancingPlan.builder().build().expensesInMoney()).isEmpty();
    }

    @Test
    void refuses_a_line_on_the_wrong_side_or_below_zero() {
        assertThat(Refused.making(() -> expense(74, 2013, "1.00"))).containsExactly("form.account /account");
        assertThat(Refused.making(() -> resource(86, 2013, "1.00"))).containsExactly("form.account /account");
        assertThat(Refused.making(() -> expense(60, 2013, "-0.01"))).containsExactly("form.amount /amount");
    }

    @Test
    void knows_the_account_classes_of_the_budget_table() {
        assertThat(AccountClass.of(60).side()).isEqualTo(AccountClass.BudgetSide.EXPENSE);
        assertThat(AccountClass.of(69).side()).isEqualTo(AccountClass.BudgetSide.EXPENSE);
        assertThat(AccountClass.of(70).side()).isEqualTo(AccountClass.BudgetSide.RESOURCE);
        assertThat(AccountClass.of(79).side()).isEqualTo(AccountClass.BudgetSide.RESOURCE);
        assertThat(AccountClass.of(86).side()).isEqualTo(AccountClass.BudgetSide.EXPENSE);
        assertThat(AccountClass.of(87).side()).isEqualTo(AccountClass.BudgetSide.RESOURCE);
        assertThat(AccountClass.parse(" 86 ").isInKind()).isTrue();
        assertThat(AccountClass.of(74).isInKind()).isFalse();
        assertThat(List.of(20, 21, 22, 23, 26, 27))
                .allMatch(number -> AccountClass.of(number).side() == AccountClass.BudgetSide.EXPENSE)
                .allMatch(number -> AccountClass.of(number).isCapital());
        assertThat(List.of(10, 13, 16))
                .allMatch(number -> AccountClass.of(number).side() == AccountClass.BudgetSide.RESOURCE)
                .allMatch(number -> AccountClass.of(number).isCapital());
        assertThat(AccountClass.of(60).isCapital()).isFalse();
        assertThat(List.of(13, 74)).allMatch(number -> AccountClass.of(number).isGrant());
        assertThat(List.of(10, 75)).noneMatch(number -> AccountClass.of(number).isGrant());
        assertThatThrownBy(() -> AccountClass.of(59)).hasMessageContaining("59 is not one of 60 to 79, 86, 87, 10");
        assertThatThrownBy(() -> AccountClass.of(85)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AccountClass.parse("six")).hasMessageContaining("'six' is not a number");
    }

    @Test
    void equals_whatever_says_the_same() {
        assertThat(plan.toBuilder().build()).isEqualTo(plan).hasSameHashCodeAs(plan);
        assertThat(plan.toBuilder().vat(Known.none()).build()).isNotEqualTo(plan);
        assertThat(plan.toBuilder().expenses(Known.none()).build()).isNotEqualTo(plan);
        assertThat(plan.toBuilder().resources(Known.none()).build()).isNotEqualTo(plan);
    }

    @Test
    void every_account_class_has_words_of_its_own_and_stands_by_its_number() {
        List<AccountClass> all = Stream.of(
                        IntStream.of(10, 13, 16, 20, 21, 22, 23, 26, 27),
                        IntStream.rangeClosed(60, 79),
                        IntStream.rangeClosed(86, 87))
                .flatMap(IntStream::boxed)
                .map(AccountClass::of)
                .toList();

        assertThat(all)
                .isSorted()
                .extracting(AccountClass::toString)
                .startsWith("10")
                .endsWith("87");
        assertThat(all)
                .extracting(account -> account.say(Locale.FRENCH))
                .doesNotHaveDuplicates()
                .allMatch(words -> !words.isBlank());
    }
}
