package org.cldess.financing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cldess.component.Default;
import org.cldess.component.NamePart;
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
 * An expense line of an action (<i>{@index charge}</i>), with its actual spending.
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
 * @param spending the commitments and payments, oldest first
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
        Known<List<Spending>> spending,
        @VisibleTo(Audience.PARTNER) Known<@NotBlank @Size(max = 2_000) String> explanation)
        implements Identified<ExpenseId>, DayDependent<Expense> {
    /** Copies the list. */
    public Expense {
        spending = Known.list(spending);
    }

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

    /**
     * {@return the expense with one more step, in the order of days}
     *
     * @param step the commitment or payment
     */
    public Expense with(Spending step) {
        List<Spending> all = new ArrayList<>(spending.value().orElse(List.of()));
        all.add(step);
        all.sort(Comparator.comparing(Spending::date));
        return toBuilder().spending(all).build();
    }

    /** {@return the total amount spent; not recorded if no steps are recorded} */
    public Known<Amount> spent() {
        return spending.map(all -> Amount.sum(all.stream()
                .filter(step -> step.status() == SpendingStatus.SPENT)
                .map(Spending::amount)
                .toList()));
    }

    /**
     * {@return the amount committed: that of the last commitment, or the amount spent if it is larger; not recorded if
     * no steps are recorded}
     */
    public Known<Amount> committed() {
        return spending.map(all -> larger(
                all.stream()
                        .filter(step -> step.status() == SpendingStatus.COMMITTED)
                        .reduce((first, second) -> second.date().isBefore(first.date()) ? first : second)
                        .map(Spending::amount)
                        .orElse(Amount.ZERO),
                spent().value().orElse(Amount.ZERO)));
    }

    private static Amount larger(Amount one, Amount other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Override
    public String toString() {
        return "Expense " + id;
    }
}
