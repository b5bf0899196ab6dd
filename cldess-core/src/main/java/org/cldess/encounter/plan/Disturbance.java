package org.cldess.encounter.plan;

/**
 * How much of a plan is kept when the rest of a meeting is planned again (<i>{@index "perturbation"}</i>): the number
 * of encounters in the rounds to be planned that stay in their round.
 *
 * @param possible the number of these encounters that could still take place, each on its own: neither participant is
 *     away, and the pair is not excluded
 * @param kept the number of these that stay in their round
 * @param maximum an upper bound on the number that could stay together, given everything that is requested: up to 8
 *     possible ones and 60 possible encounters of the rest, nearly always this number itself, because all sets are
 *     tried; beyond that, the problem is NP-hard, and the bound may be larger
 */
public record Disturbance(int possible, int kept, int maximum) {
    /**
     * Returns whether no plan of the rest changes less.
     *
     * @return true if as many stay as could; false if that is not proved
     */
    public boolean isLeast() {
        return kept == maximum;
    }
}
