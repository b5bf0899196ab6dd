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
        return Action.builder(ActionId.of(id), "1", "Action")
                .plan(FinancingPlan.builder()
                        .vat(vat)
                        .expenses(List.of(
                                cost(id + "-c", BudgetSection.CAPITAL), cost(id + "-o", BudgetSection.OPERATING)))
                        .build())
                .build();
    }

    private static Expense cost(String id, BudgetSection section) {
        return Expense.builder(ExpenseId.of(id), AccountClass.of(60), 2013, "Achat", Amount.euros("10"))
                .section(section)
                .build();
    }

    @Test
    void are_in_the_order_of_their_tax_basis_and_section_and_the_unknown_ones_are_last() {
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
