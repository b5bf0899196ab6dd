package org.cldess.encounter;

/**
 * How much of a plan stays when the rest of a meeting is planned anew (<i>{@index "perturbation"}</i>): of the encounters of the rounds that are
 * planned, those that stay in their round.
 *
 * @param possible how many of them still could take place, each by itself: neither of the two is away, and nobody excluded the pair
 * @param kept how many of these stay in their round
 * @param most how many of them could stay together, at the very most, beside all that is asked
 */
public record Disturbance(int possible, int kept, int most) {
    /**
     * Tells whether no plan of the rest changes less.
     *
     * @return true if as many stay as could; false where that is not proved
     */
    public boolean isLeast() {
        return kept == most;
    }
}
