package org.cldess.budget;

import java.util.ArrayList;
import java.util.List;
import org.cldess.financing.Costs;
import org.cldess.financing.Funding;

/**
 * The costs and funding of some actions in money; contributions in kind are not included.
 *
 * @param costs the costs, planned and actual
 * @param funding the funding, with its progress
 */
public record Rollup(Costs costs, Funding funding) {
    /** Costs and funding of no action. */
    public static final Rollup NONE = new Rollup(Costs.NONE, Funding.NONE);

    /**
     * {@return the sum of these amounts and others}
     *
     * @param other the other amounts
     * @throws ArithmeticException if a sum overflows
     */
    public Rollup plus(Rollup other) {
        return new Rollup(costs.plus(other.costs), funding.plus(other.funding));
    }

    /**
     * Splits the amounts into parts that add up to the whole, using the largest remainder method for each amount.
     *
     * @param parts the number of parts, 1 or more
     * @return the parts; the first ones may be a cent larger
     * @throws IllegalArgumentException if the number of parts is below 1
     */
    public List<Rollup> split(int parts) {
        List<Costs> first = costs.split(parts);
        List<Funding> second = funding.split(parts);
        List<Rollup> split = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            split.add(new Rollup(first.get(i), second.get(i)));
        }
        return split;
    }
}
