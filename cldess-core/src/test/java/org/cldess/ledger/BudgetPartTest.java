package org.cldess.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.financing.AccountClass;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.junit.jupiter.api.Test;

class BudgetPartTest {
    /** Returns an action with a cost of 10 € in each section. */
    private static Action action(String id, Known<VatBasis> vat) {
        return action(id, vat, "10", "10");
    }

    private static Action action(String id, Known<VatBasis> vat, String capital, String operating) {
        return Action.builder(ActionId.of(id), "1", "Action")
                .plan(FinancingPlan.builder()
                        .vat(vat)
                        .expenses(List.of(
                                cost(id + "-c", BudgetSection.CAPITAL, capital),
                                cost(id + "-o", BudgetSection.OPERATING, operating)))
                        .build())
                .build();
    }

    private static Expense cost(String id, BudgetSection section, String euros) {
        return Expense.builder(ExpenseId.of(id), AccountClass.of(60), 2013, "Achat", Amount.euros(euros))
                .section(section)
                .build();
    }

    @Test
    void of_equal_amounts_are_in_the_order_of_their_tax_basis_and_section_and_the_unknown_ones_are_last() {
        Journal journal = Journal.of(
                List.of(
                        action("a", Known.notRecorded()),
                        action("b", Known.of(VatBasis.INCLUDING)),
                        action("c", Known.of(VatBasis.EXCLUDING))),
                List.of(),
                List.of());

        assertThat(journal.parts())
                .containsExactly(
                        new BudgetPart(Known.of(VatBasis.EXCLUDING), BudgetSection.OPERATING),
                        new BudgetPart(Known.of(VatBasis.EXCLUDING), BudgetSection.CAPITAL),
                        new BudgetPart(Known.of(VatBasis.INCLUDING), BudgetSection.OPERATING),
                        new BudgetPart(Known.of(VatBasis.INCLUDING), BudgetSection.CAPITAL),
                        new BudgetPart(Known.notRecorded(), BudgetSection.OPERATING),
                        new BudgetPart(Known.notRecorded(), BudgetSection.CAPITAL));
    }

    /** With tax 300 + 500 €, without tax 700 + 1 + 1 €, unknown 100 + 500 €. */
    @Test
    void the_tax_basis_with_the_most_planned_money_is_first_and_its_parts_stay_together() {
        Journal journal = Journal.of(
                List.of(
                        action("a", Known.of(VatBasis.INCLUDING), "300", "500"),
                        action("b", Known.of(VatBasis.EXCLUDING), "700", "1"),
                        action("c", Known.notRecorded(), "100", "500"),
                        action("d", Known.of(VatBasis.EXCLUDING), "0.50", "0.50")),
                List.of(),
                List.of());

        assertThat(journal.parts())
                .containsExactly(
                        new BudgetPart(Known.of(VatBasis.INCLUDING), BudgetSection.OPERATING),
                        new BudgetPart(Known.of(VatBasis.INCLUDING), BudgetSection.CAPITAL),
                        new BudgetPart(Known.of(VatBasis.EXCLUDING), BudgetSection.OPERATING),
                        new BudgetPart(Known.of(VatBasis.EXCLUDING), BudgetSection.CAPITAL),
                        new BudgetPart(Known.notRecorded(), BudgetSection.OPERATING),
                        new BudgetPart(Known.notRecorded(), BudgetSection.CAPITAL));
    }

    @Test
    void plans_that_state_no_tax_basis_are_on_one_that_is_not_known() {
        Journal journal =
                Journal.of(List.of(action("a", Known.none()), action("b", Known.notRecorded())), List.of(), List.of());

        assertThat(journal.parts())
                .extracting(BudgetPart::section)
                .containsExactly(BudgetSection.OPERATING, BudgetSection.CAPITAL);
    }

    @Test
    void a_journal_of_a_part_has_its_lines_alone() {
        Journal journal = Journal.of(
                List.of(action("a", Known.of(VatBasis.INCLUDING)), action("b", Known.of(VatBasis.EXCLUDING))),
                List.of(),
                List.of());

        assertThat(journal.of(new BudgetPart(Known.of(VatBasis.EXCLUDING), BudgetSection.CAPITAL))
                        .expenses())
                .extracting(line -> line.line().id().value())
                .containsExactly("b-c");
    }
}
