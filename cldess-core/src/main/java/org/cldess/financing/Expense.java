package org.cldess.financing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.Called;
import org.cldess.money.Amount;

/**
 * A line of what an action costs (<i>charge</i>).
 *
 * @param account the class of the account: 60 to 69, or 86 in kind
 * @param year the year
 * @param label what it pays
 * @param amount how much, not negative
 */
public record Expense(
        AccountClass account,
        int year,
        @Called @NotBlank @Size(max = 300) String label,
        Amount amount) {
    /** Checks the parts. */
    public Expense {
        Lines.check(account, AccountClass.BudgetSide.EXPENSE, amount);
    }
}
