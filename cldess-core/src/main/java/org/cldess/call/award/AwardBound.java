package org.cldess.call.award;

import java.math.BigDecimal;

/**
 * How good a plan is (<i>{@index "preuve d’optimalité"}</i>): whether the search left nothing out that could be better, and a bound that can be
 * checked by hand, which says how far any other plan could come.
 *
 * @param points the sum of the totals of the projects that get something
 * @param bound what the sum of no set of projects that fits into the envelope and under the cap per applicant exceeds: price of a euro ×
 *     envelope, and for each applicant by how much the totals exceed at most the price of what is asked, of projects that its cap allows
 *     together
 * @param isOptimal whether no other plan has more points; false if the search ended before it could tell
 */
public record AwardBound(BigDecimal points, BigDecimal bound, boolean isOptimal) {
    /** {@return by how many points the bound lies above; however large, no plan is better if this one is optimal} */
    public BigDecimal gap() {
        return bound.subtract(points);
    }
}
