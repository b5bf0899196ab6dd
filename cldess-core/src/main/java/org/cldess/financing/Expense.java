package org.cldess.financing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cldess.component.Called;
import org.cldess.component.Default;
import org.cldess.component.NotNegative;
import org.cldess.component.Shown;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.Year;
import org.cldess.consistency.Consistent;
import org.cldess.disclosure.Audience;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * A line of what an action costs (<i>{@index charge}</i>), with what was really spent.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param account the class of the account: 60 to 69, or 86 in kind
 * @param year the year
 * @param label what it pays
 * @param amount how much is planned, not negative
 * @param section operating or capital
 * @param spending what was committed and spent, oldest first
 * @param explanation why the actual is not what was planned (<i>{@index "explication des écarts"}</i>)
 */
@WithId("expense")
@Consistent(AccountSide.OfExpense.class)
@WithBuilder
public record Expense(
        ExpenseId id,
        AccountClass account,
        @Year int year,
        @Called @NotBlank @Size(max = 300) String label,
        @NotNegative("negative") Amount amount,
        @Default("operating") BudgetSection section,
        Known<List<Spending>> spending,
        @Shown(to = Audience.PARTNER) Known<@NotBlank @Size(max = 2_000) String> explanation)
        implements Identified<ExpenseId>, Seen<Expense> {
    /** Checks the parts. */
    public Expense {
        spending = Known.list(spending);
        Lines.check(account, AccountClass.BudgetSide.EXPENSE, amount);
    }

    /**
     * Begins an expense with what every one has.
     *
     * @param id the id
     * @param account the class of the account: 60 to 69, or 86 in kind
     * @param year the year
     * @param label what it pays
     * @param amount how much is planned, not negative
     * @return a builder, on which the rest is set
     */
    public static ExpenseBuilder builder(ExpenseId id, AccountClass account, int year, String label, Amount amount) {
        return new ExpenseBuilder(id, account, year, label, amount);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public ExpenseBuilder toBuilder() {
        return new ExpenseBuilder(this);
    }

    /**
     * {@return the expense with one more step, in its place by its day}
     *
     * @param step what was committed or spent
     */
    public Expense with(Spending step) {
        List<Spending> all = new ArrayList<>(spending.value().orElse(List.of()));
        all.add(step);
        all.sort(Comparator.comparing(Spending::date));
        return toBuilder().spending(all).build();
    }

    /** {@return what was spent, all together; not recorded where nobody recorded any step} */
    public Known<Amount> spent() {
        return spending.map(all -> Amount.sum(all.stream()
                .filter(step -> step.status() == SpendingStatus.SPENT)
                .map(Spending::amount)
                .toList()));
    }

    /** {@return what is owed or was spent: the last commitment, or what was spent if that is more; not recorded where no step is} */
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
