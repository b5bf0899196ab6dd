package org.cldess.ledger;

import java.util.List;
import java.util.stream.IntStream;
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
        Amount left = planned.minus(paid.planned()).max(Amount.ZERO);
        return new Costs(
                left,
                committed.minus(paid.committed()).max(Amount.ZERO),
                toInvoice,
                spent.minus(paid.paid()).max(Amount.ZERO),
                unrecorded.min(left));
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
        return IntStream.range(0, parts)
                .mapToObj(part -> new Costs(
                        planned.split(parts).get(part),
                        committed.split(parts).get(part),
                        toInvoice.split(parts).get(part),
                        spent.split(parts).get(part),
                        unrecorded.split(parts).get(part)))
                .toList();
    }
}
