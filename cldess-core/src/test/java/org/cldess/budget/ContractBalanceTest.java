package org.cldess.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.ledger.BudgetPart;
import org.cldess.ledger.Funding;
import org.cldess.money.Amount;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;

/** Tests the balance of small plans; the differences were worked out by hand. */
class ContractBalanceTest {
    private static final BudgetPart OPERATING = new BudgetPart(Known.of(VatBasis.INCLUDING), BudgetSection.OPERATING);
    private static final BudgetPart CAPITAL = new BudgetPart(Known.of(VatBasis.INCLUDING), BudgetSection.CAPITAL);
    private static final BudgetPart EXCLUDING = new BudgetPart(Known.of(VatBasis.EXCLUDING), BudgetSection.OPERATING);

    private static Amount euros(String amount) {
        return Amount.euros(amount);
    }

    private static Expense cost(String id, int year, BudgetSection section, String planned) {
        return Expense.builder(ExpenseId.of(id), AccountClass.of(60), year, "Dépense", euros(planned))
                .section(section)
                .build();
    }

    private static Resource resource(String id, int year, BudgetSection section, String planned) {
        return Resource.builder(ResourceId.of(id), AccountClass.of(74), year, "Aide", euros(planned))
                .section(section)
                .funder(SampleActors.REGION)
                .build();
    }

    private static FinancingPlan plan(List<Expense> costs, List<Resource> resources) {
        return FinancingPlan.builder()
                .vat(VatBasis.INCLUDING)
                .expenses(costs)
                .resources(resources)
                .build();
    }

    private static Budget budget(FinancingPlan... plans) {
        List<Action> actions = new ArrayList<>();
        for (FinancingPlan plan : plans) {
            String number = Integer.toString(actions.size() + 1);
            actions.add(Action.builder(ActionId.of("a-" + number), number, "Action " + number)
                    .plan(plan)
                    .build());
        }
        Dossier dossier = SampleDossiers.grasse().toBuilder()
                .actions(actions)
                .movements(List.of())
                .build();
        return Budget.of(dossier);
    }

    private static List<String> uneven(ContractBalance balance) {
        return balance.uneven().stream()
                .map(plan -> "%s %s %s %s"
                        .formatted(
                                plan.action().number(),
                                plan.year(),
                                plan.part().section(),
                                plan.difference().value().map(Amount::toString).orElse("?")))
                .toList();
    }

    /** Operating: 1,000 against 1,500 €; capital: 1,000 against 500 €. As a whole: 2,000 against 2,000 €. */
    @Test
    void a_surplus_of_one_section_does_not_make_up_for_what_the_other_lacks() {
        ContractBalance balance = budget(plan(
                        List.of(
                                cost("e1", 2013, BudgetSection.OPERATING, "1000"),
                                cost("e2", 2013, BudgetSection.CAPITAL, "1000")),
                        List.of(
                                resource("r1", 2013, BudgetSection.OPERATING, "1500"),
                                resource("r2", 2013, BudgetSection.CAPITAL, "500"))))
                .balance();

        assertThat(balance.difference()).isEqualTo(Known.of(Amount.ZERO));
        assertThat(balance.of(OPERATING).difference()).isEqualTo(Known.of(euros("500")));
        assertThat(balance.of(CAPITAL).difference()).isEqualTo(Known.of(euros("-500")));
        assertThat(balance.isEven()).isFalse();
        assertThat(uneven(balance))
                .containsExactly(
                        "1 2013 OPERATING %s".formatted(euros("500")), "1 2013 CAPITAL %s".formatted(euros("-500")));
    }

    /** Costs: 700 € in 2013, 300 € in 2014. Resources: 1,000 € in 2013. */
    @Test
    void a_surplus_of_one_year_does_not_make_up_for_what_the_next_lacks() {
        ContractBalance balance = budget(plan(
                        List.of(
                                cost("e1", 2013, BudgetSection.OPERATING, "700"),
                                cost("e2", 2014, BudgetSection.OPERATING, "300")),
                        List.of(resource("r1", 2013, BudgetSection.OPERATING, "1000"))))
                .balance();

        assertThat(balance.difference()).isEqualTo(Known.of(Amount.ZERO));
        assertThat(balance.years()).containsExactly(2013, 2014);
        assertThat(balance.in(2013).difference()).isEqualTo(Known.of(euros("300")));
        assertThat(balance.in(2014).difference()).isEqualTo(Known.of(euros("-300")));
        assertThat(balance.isEven()).isFalse();
    }

    @Test
    void a_surplus_of_one_action_makes_up_for_what_another_lacks_in_the_same_year() {
        ContractBalance balance = budget(
                        plan(
                                List.of(cost("e1", 2013, BudgetSection.OPERATING, "700")),
                                List.of(resource("r1", 2013, BudgetSection.OPERATING, "600.01"))),
                        plan(
                                List.of(cost("e2", 2013, BudgetSection.OPERATING, "100")),
                                List.of(resource("r2", 2013, BudgetSection.OPERATING, "199.99"))))
                .balance();

        assertThat(balance.isEven()).isTrue();
        assertThat(balance.uneven()).extracting(plan -> plan.action().number()).containsExactly("1", "2");
    }

    /** One action lacks 100 € without tax, the other has 100 € too much with tax: these do not make nothing. */
    @Test
    void differences_on_two_tax_bases_are_not_added_up() {
        FinancingPlan without = plan(
                        List.of(cost("e1", 2013, BudgetSection.OPERATING, "700")),
                        List.of(resource("r1", 2013, BudgetSection.OPERATING, "600")))
                .toBuilder()
                .vat(VatBasis.EXCLUDING)
                .build();
        FinancingPlan with = plan(
                List.of(cost("e2", 2013, BudgetSection.OPERATING, "100")),
                List.of(resource("r2", 2013, BudgetSection.OPERATING, "200")));
        ContractBalance balance = budget(without, with).balance();

        assertThat(balance.difference()).isEqualTo(Known.notRecorded());
        assertThat(balance.isEven()).isFalse();
        assertThat(balance.of(EXCLUDING).difference()).isEqualTo(Known.of(euros("-100")));
        assertThat(balance.of(OPERATING).difference()).isEqualTo(Known.of(euros("100")));
        assertThat(budget(without).balance().difference()).isEqualTo(Known.of(euros("-100")));
    }

    /** The review’s case: costs of 3,600 € whose resources nobody recorded, beside a plan of 1,000 € that balances. */
    @Test
    void costs_without_recorded_resources_are_neither_balanced_nor_to_be_found() {
        Budget budget = budget(
                plan(
                        List.of(cost("e1", 2014, BudgetSection.OPERATING, "1000")),
                        List.of(resource("r1", 2014, BudgetSection.OPERATING, "1000"))),
                FinancingPlan.builder()
                        .vat(VatBasis.INCLUDING)
                        .expenses(List.of(cost("e2", 2014, BudgetSection.OPERATING, "3600")))
                        .build());
        ContractBalance balance = budget.balance();

        assertThat(balance.isEven()).isFalse();
        assertThat(balance.difference()).isEqualTo(Known.of(Amount.ZERO));
        assertThat(balance.unknown()).extracting(Action::number).containsExactly("2");
        assertThat(uneven(balance)).containsExactly("2 2014 OPERATING ?");
        assertThat(budget.total().withoutResources()).isEqualTo(euros("3600"));
        assertThat(budget.total().withoutCosts()).isEqualTo(Amount.ZERO);
        assertThat(budget.total().funding().toFund()).isEqualTo(euros("1000"));
    }

    @Test
    void resources_without_recorded_costs_are_told_apart() {
        Budget budget = budget(FinancingPlan.builder()
                .resources(List.of(resource("r1", 2014, BudgetSection.OPERATING, "250")))
                .build());

        assertThat(budget.total().withoutCosts()).isEqualTo(euros("250"));
        assertThat(budget.balance().isEven()).isFalse();
    }

    /** A side that is known to have no line counts as zero. */
    @Test
    void costs_that_are_known_to_have_no_resource_lack_all_of_it() {
        Budget budget = budget(FinancingPlan.builder()
                .vat(VatBasis.INCLUDING)
                .expenses(List.of(cost("e2", 2014, BudgetSection.OPERATING, "3600")))
                .resources(Known.none())
                .build());

        assertThat(budget.total().withoutResources()).isEqualTo(Amount.ZERO);
        assertThat(budget.balance().difference()).isEqualTo(Known.of(euros("-3600")));
    }

    @Test
    void a_plan_that_nobody_recorded_leaves_the_balance_unknown() {
        Dossier dossier = SampleDossiers.grasse().toBuilder()
                .actions(List.of(
                        Action.builder(ActionId.of("a-1"), "1", "Action 1").build()))
                .movements(List.of())
                .build();

        assertThat(Budget.of(dossier).balance().isEven()).isFalse();
        assertThat(Budget.of(dossier).balance().unknown())
                .extracting(Action::number)
                .containsExactly("1");
    }

    @Test
    void an_envelope_has_no_remainder_if_its_lines_are_on_two_tax_bases() {
        EnvelopeUse use = new EnvelopeUse(
                Known.none(),
                2013,
                Optional.of(euros("100")),
                Map.of(Known.of(VatBasis.EXCLUDING), Funding.NONE, Known.of(VatBasis.INCLUDING), Funding.NONE));

        assertThat(use.remaining()).isEqualTo(Known.notRecorded());
    }
}
