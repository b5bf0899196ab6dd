package org.cldess.budget;

import org.cldess.ledger.Costs;
import org.cldess.ledger.Funding;

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
}
