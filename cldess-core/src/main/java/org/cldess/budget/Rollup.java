package org.cldess.budget;

import java.util.ArrayList;
import java.util.List;
import org.cldess.financing.Costs;
import org.cldess.financing.Funding;

/**
 * What some actions cost and what pays for them, in money; contributions in kind stand apart and are not in it.
 *
 * @param costs what they cost, planned beside actual
 * @param funding what pays for them, and how far it has come
 */
public record Rollup(Costs costs, Funding funding) {
    /** Nothing at all. */
    public static final Rollup NONE = new Rollup(Costs.NONE, Funding.NONE);

    /**
     * {@return both together}
     *
     * @param other the other
     * @throws ArithmeticException if a sum is more than an amount can hold
     */
    public Rollup plus(Rollup other) {
        return new Rollup(costs.plus(other.costs), funding.plus(other.funding));
    }

    /**
     * Shares it among parts so that they make the whole again, each amount by largest remainders.
     *
     * @param parts how many, 1 or more
     * @return the parts, of which the first may hold a cent more
     * @throws IllegalArgumentException if there is no part
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
