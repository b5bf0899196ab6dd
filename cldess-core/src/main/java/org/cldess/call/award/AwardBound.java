package org.cldess.call.award;

import java.math.BigDecimal;

/**
 * How good a plan is (<i>{@index "preuve d’optimalité"}</i>): the search left nothing out that could be better, and a bound that can be checked
 * by hand says how far any other plan could come.
 *
 * @param points the sum of the totals of the projects that get something
 * @param bound what the sum of no set of projects that fits into the envelope exceeds, were the last project divisible: price of a euro ×
 *     envelope, and for each project by how much its total exceeds the price of what it asks; the cap per applicant is left out of it
 */
public record AwardBound(BigDecimal points, BigDecimal bound) {
    /** {@return by how many points the bound lies above; zero proves the plan by itself} */
    public BigDecimal gap() {
        return bound.subtract(points);
    }
}
