package org.cldess.financing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.Called;
import org.cldess.component.NotNegative;
import org.cldess.component.Year;
import org.cldess.consistency.Consistent;
import org.cldess.money.Amount;

/**
 * A line of what an action costs (<i>{@index charge}</i>).
 *
 * @param account the class of the account: 60 to 69, or 86 in kind
 * @param year the year
 * @param label what it pays
 * @param amount how much, not negative
 */
@Consistent(AccountSide.OfExpense.class)
public record Expense(
        AccountClass account,
        @Year int year,
        @Called @NotBlank @Size(max = 300) String label,
        @NotNegative("negative") Amount amount) {
    /** Checks the parts. */
    public Expense {
        Lines.check(account, AccountClass.BudgetSide.EXPENSE, amount);
    }
}
