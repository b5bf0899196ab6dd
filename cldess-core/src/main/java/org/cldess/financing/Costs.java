package org.cldess.financing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * What a set of expenses costs, planned beside actual (<i>{@index "prévu et réalisé"}</i>). An expense of which nobody recorded what was
 * spent is not taken for one on which nothing was: it is counted apart.
 *
 * @param planned what the plans expect
 * @param committed what is owed or was spent, of the expenses of which that is recorded
 * @param spent what was really spent, of the expenses of which that is recorded
 * @param unrecorded what was planned for the expenses of which nothing spent is recorded
 */
public record Costs(Amount planned, Amount committed, Amount spent, Amount unrecorded) {
    /** No expense at all. */
    public static final Costs NONE = new Costs(Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO);

    /**
     * {@return what one expense costs}
     *
     * @param expense the expense
     */
    public static Costs of(Expense expense) {
        return new Costs(
                expense.amount(),
                expense.committed().value().orElse(Amount.ZERO),
                expense.spent().value().orElse(Amount.ZERO),
                expense.spending().isRecorded() ? Amount.ZERO : expense.amount());
    }

    /**
     * {@return what some expenses cost, all together}
     *
     * @param expenses the expenses
     */
    public static Costs of(Stream<Expense> expenses) {
        return expenses.map(Costs::of).reduce(NONE, Costs::plus);
    }

    /**
     * {@return both together}
     *
     * @param other the other
     * @throws ArithmeticException if a sum is more than an amount can hold
     */
    public Costs plus(Costs other) {
        return new Costs(
                planned.plus(other.planned),
                committed.plus(other.committed),
                spent.plus(other.spent),
                unrecorded.plus(other.unrecorded));
    }

    /**
     * {@return what is left of them once the part that other money pays is taken off, each amount never below zero}
     *
     * @param paid the other money: what is planned, committed and paid of it
     */
    public Costs less(Funding paid) {
        Amount left = notBelowZero(planned.minus(paid.planned()));
        return new Costs(
                left,
                notBelowZero(committed.minus(paid.committed())),
                notBelowZero(spent.minus(paid.paid())),
                unrecorded.compareTo(left) <= 0 ? unrecorded : left);
    }

    private static Amount notBelowZero(Amount amount) {
        return amount.isNegative() ? Amount.ZERO : amount;
    }

    /** {@return spent less planned, over the expenses of which what was spent is recorded; not recorded where it is of none} */
    public Known<Amount> deviation() {
        Amount comparable = planned.minus(unrecorded);
        return comparable.isZero() && spent.isZero() && !planned.isZero()
                ? Known.notRecorded()
                : Known.of(spent.minus(comparable));
    }

    /**
     * Shares it among parts so that they make the whole again, each amount by largest remainders.
     *
     * @param parts how many, 1 or more
     * @return the parts, of which the first may hold a cent more
     * @throws IllegalArgumentException if there is no part
     */
    public List<Costs> split(int parts) {
        List<Amount> first = planned.split(parts);
        List<Amount> second = committed.split(parts);
        List<Amount> third = spent.split(parts);
        List<Amount> fourth = unrecorded.split(parts);
        List<Costs> split = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            split.add(new Costs(first.get(i), second.get(i), third.get(i), fourth.get(i)));
        }
        return split;
    }
}
