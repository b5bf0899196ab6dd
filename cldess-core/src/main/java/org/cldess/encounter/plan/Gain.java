package org.cldess.encounter.plan;

import java.math.BigDecimal;

/**
 * What a changed request is worth (<i>{@index "gain possible"}</i>): by how much its best plan can exceed the score of
 * another plan.
 *
 * @param score the difference of the scores, 0 or more
 * @param isExact whether a plan of the changed request exceeds the score by exactly this much; otherwise no plan
 *     exceeds it by more
 */
public record Gain(BigDecimal score, boolean isExact) {}
