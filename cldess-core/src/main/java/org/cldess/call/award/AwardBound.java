package org.cldess.call.award;

import java.math.BigDecimal;
import org.cldess.call.CallForProjects;

/**
 * The quality of a plan (<i>{@index "preuve d’optimalité"}</i>): whether it is known to be optimal, and an upper bound
 * on all plans, with the price that proves it.
 *
 * @param points the sum of the totals of the funded projects
 * @param bound an upper bound on the sum of any feasible set of projects: the price of a euro × envelope, plus, for
 *     each applicant, the maximum excess of totals over the price of the requested amounts, over the sets of projects
 *     that the applicant’s cap and the envelope allow; two decimals
 * @param price the price of a euro in points, 0 or more
 * @param isOptimal whether no other plan has more points; false if the search ended without a proof
 */
public record AwardBound(BigDecimal points, BigDecimal bound, BigDecimal price, boolean isOptimal) {
    /** {@return the bound minus the points; an optimal plan may have a large gap} */
    public BigDecimal gap() {
        return bound.subtract(points);
    }

    /**
     * Checks from scratch that the price proves the bound (Lagrangian duality), without trusting the search that found
     * it. All sets of projects of an applicant that could exceed the price are tried, so this takes a moment if a cap
     * binds an applicant with more than about twenty projects.
     *
     * @param call the call
     * @return true if no feasible set of its projects has more points than the bound, and these points are no more
     *     either; whether the plan is optimal is proved only if they are equal
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public boolean verify(CallForProjects call) {
        return points.compareTo(bound) <= 0 && price.signum() >= 0 && LagrangianCheck.proves(call, price, bound);
    }
}
