package org.cldess.financing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Default;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.NotNegative;
import org.cldess.component.constraint.Year;
import org.cldess.consistency.Consistent;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * An expense line of an action (<i>{@index charge}</i>): what is planned. What became of it is in the journal
 * ({@code org.cldess.ledger}).
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param account the class of the account: 60 to 69, or 86 in kind
 * @param year the year
 * @param label the label
 * @param amount the planned amount, not negative
 * @param section operating or capital
 * @param completeUntil the day until which all its movements are in the journal; after it, or if it is not recorded,
 *     the absence of a movement means nothing
 * @param explanation the explanation of the difference between planned and actual
 *     (<i>{@index "explication des écarts"}</i>)
 */
@WithId("expense")
@Consistent(AccountSideConsistency.OfExpense.class)
@WithBuilder
public record Expense(
        ExpenseId id,
        AccountClass account,
        @Year int year,
        @NamePart @NotBlank @Size(max = 300) String label,
        @NotNegative("negative") Amount amount,
        @Default("operating") BudgetSection section,
        @Planned Known<LocalDate> completeUntil,
        @VisibleTo(Audience.PARTNER) Known<@NotBlank @Size(max = 2_000) String> explanation)
        implements Identified<ExpenseId>, DayDependent<Expense> {
    /**
     * Starts building an expense from its required components.
     *
     * @param id the id
     * @param account the class of the account: 60 to 69, or 86 in kind
     * @param year the year
     * @param label the label
     * @param amount the planned amount, not negative
     * @return a builder for the remaining components
     */
    public static ExpenseBuilder builder(ExpenseId id, AccountClass account, int year, String label, Amount amount) {
        return new ExpenseBuilder(id, account, year, label, amount);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public ExpenseBuilder toBuilder() {
        return new ExpenseBuilder(this);
    }

    @Override
    public String toString() {
        return "Expense " + id;
    }
}
