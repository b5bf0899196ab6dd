package org.cldess.internal.blossom;

import java.util.List;

/**
 * The best edges of a {@link MatchingProblem}, with the prices that prove it.
 *
 * <p>Each node has a price, and so have some sets of an odd number of nodes, any two of which are nested or disjoint;
 * no price is below 0. For every edge, the prices of both its nodes and of all sets that contain both add up to at
 * least its weight. The weight of a matching then cannot exceed the sum of the prices of all nodes, and k times the
 * price of each set of 2k + 1 nodes (J. Edmonds, Maximum matching and a polyhedron with 0,1-vertices, Journal of
 * Research of the National Bureau of Standards 69B, 1965, 125–130). For the prices of this matching that sum equals its
 * weight.
 */
public final class Matching {
    private final boolean[] chosen;
    private final long[] prices;
    private final List<OddSet> sets;

    Matching(boolean[] chosen, long[] prices, List<OddSet> sets) {
        this.chosen = chosen;
        this.prices = prices;
        this.sets = List.copyOf(sets);
    }

    /**
     * Returns whether an edge is chosen.
     *
     * @param edge the index of the edge in the problem
     * @return true if it is chosen
     */
    public boolean isChosen(int edge) {
        return chosen[edge];
    }

    /**
     * Returns the price of a node.
     *
     * @param node the node
     * @return its price, in halves of the unit of the weights
     */
    public long price(int node) {
        return prices[node];
    }

    /** {@return the sets that have a price} */
    public List<OddSet> sets() {
        return sets;
    }
}
