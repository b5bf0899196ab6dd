package org.cldess.call.award;

import java.math.BigDecimal;

/**
 * The quality of a plan (<i>{@index "preuve d’optimalité"}</i>): whether it is known to be optimal, and an upper bound
 * on all plans that can be checked by hand.
 *
 * @param points the sum of the totals of the funded projects
 * @param bound an upper bound on the sum of any feasible set of projects: the price of a euro × envelope, plus, for
 *     each applicant, the maximum excess of totals over the price of the requested amounts, over the sets of projects
 *     that the applicant’s cap allows
 * @param isOptimal whether no other plan has more points; false if the search ended without a proof
 */
public record AwardBound(BigDecimal points, BigDecimal bound, boolean isOptimal) {
    /** {@return the bound minus the points; an optimal plan may have a large gap} */
    public BigDecimal gap() {
        return bound.subtract(points);
    }
}
