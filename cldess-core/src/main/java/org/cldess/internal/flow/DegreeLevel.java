package org.cldess.internal.flow;

/**
 * One step towards the fairest degrees, with the prices that prove that it goes as far as possible.
 * {@link DegreeLevels} explains the steps; {@link Pairing} explains prices, which here are those of the goal and not of
 * the weights.
 */
public final class DegreeLevel {
    /** What a step makes as large, or as small, as possible. */
    public enum Goal {
        /** As many nodes as possible have at least as many pairs as the level. */
        AT_LEAST,
        /** There are as many pairs as possible. */
        MOST_PAIRS,
        /** As few pairs as possible exceed what a node has below the level. */
        BELOW
    }

    private final Goal goal;
    private final int level;
    private final int[] prices;
    private final int limitPrice;

    DegreeLevel(Goal goal, int level, int[] prices, int limitPrice) {
        this.goal = goal;
        this.level = level;
        this.prices = prices;
        this.limitPrice = limitPrice;
    }

    /** {@return what is made as large or as small as possible} */
    public Goal goal() {
        return goal;
    }

    /** {@return the number of pairs that a node has, or exceeds; 0 if the number of all pairs counts} */
    public int level() {
        return level;
    }

    /**
     * Returns the price of each node.
     *
     * @return a copy of the prices, left nodes first
     */
    public int[] prices() {
        return prices.clone();
    }

    /** {@return the price of the limit on the number of all pairs} */
    public int limitPrice() {
        return limitPrice;
    }
}
