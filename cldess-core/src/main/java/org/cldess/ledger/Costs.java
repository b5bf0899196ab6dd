package org.cldess.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The planned and actual costs of some expenses (<i>{@index "prévu et réalisé"}</i>). Expenses of which it is not
 * recorded what was spent are counted separately, not as expenses on which nothing was spent.
 *
 * @param planned the planned amount
 * @param committed the amount ordered, or invoiced or paid if that is more (<i>{@index engagé}</i>)
 * @param toInvoice the amount ordered and not yet invoiced (<i>{@index "reste à facturer"}</i>)
 * @param spent the amount invoiced, or paid if that is more, without credit notes (<i>{@index réalisé}</i>)
 * @param unrecorded the planned amount of the expenses of which it is not recorded what was spent
 */
public record Costs(Amount planned, Amount committed, Amount toInvoice, Amount spent, Amount unrecorded) {
    /** Costs of no expense. */
    public static final Costs NONE = new Costs(Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO);

    /**
     * {@return the total of some costs}
     *
     * @param all the costs
     * @throws ArithmeticException if a sum overflows
     */
    public static Costs sum(Stream<Costs> all) {
        return all.reduce(NONE, Costs::plus);
    }

    /**
     * {@return the sum of these costs and others}
     *
     * @param other the other costs
     * @throws ArithmeticException if a sum overflows
     */
    public Costs plus(Costs other) {
        return new Costs(
                planned.plus(other.planned),
                committed.plus(other.committed),
                toInvoice.plus(other.toInvoice),
                spent.plus(other.spent),
                unrecorded.plus(other.unrecorded));
    }

    /**
     * {@return the costs that remain after other money pays its part; no amount is below zero}
     *
     * @param paid the planned, committed and paid amounts of the other money
     */
    public Costs less(Funding paid) {
        Amount left = notBelowZero(planned.minus(paid.planned()));
        return new Costs(
                left,
                notBelowZero(committed.minus(paid.committed())),
                toInvoice,
                notBelowZero(spent.minus(paid.paid())),
                unrecorded.compareTo(left) <= 0 ? unrecorded : left);
    }

    private static Amount notBelowZero(Amount amount) {
        return amount.isNegative() ? Amount.ZERO : amount;
    }

    /**
     * {@return the spent amount minus the planned amount, over the expenses with recorded spending; not recorded if
     * there are none}
     */
    public Known<Amount> deviation() {
        Amount comparable = planned.minus(unrecorded);
        return comparable.isZero() && spent.isZero() && !planned.isZero()
                ? Known.notRecorded()
                : Known.of(spent.minus(comparable));
    }

    /**
     * Splits the costs into parts that add up to the whole, using the largest remainder method for each amount.
     *
     * @param parts the number of parts, 1 or more
     * @return the parts; the first ones may be a cent larger
     * @throws IllegalArgumentException if the number of parts is below 1
     */
    public List<Costs> split(int parts) {
        List<Amount> first = planned.split(parts);
        List<Amount> second = committed.split(parts);
        List<Amount> third = toInvoice.split(parts);
        List<Amount> fourth = spent.split(parts);
        List<Amount> fifth = unrecorded.split(parts);
        List<Costs> split = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            split.add(new Costs(first.get(i), second.get(i), third.get(i), fourth.get(i), fifth.get(i)));
        }
        return split;
    }
}
