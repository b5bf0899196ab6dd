package org.cldess.internal.flow;

/**
 * The best choice of pairs for a {@link PairingProblem}, with the prices that prove it.
 *
 * <p>Each node has a price, positive where one more pair at this node would raise the total, negative where one pair less would;
 * the limit on all pairs has a price too, never negative. A pair is worth choosing if its weight exceeds the three prices it
 * pays. By linear programming duality no choice exceeds the sum of
 *
 * <ul>
 *   <li>price × most for each node of positive price, price × least for each node of negative price;
 *   <li>price × limit for the limit;
 *   <li>weight − prices for each pair that must be chosen, and for each other pair where this is positive.
 * </ul>
 *
 * For the prices of a pairing that sum equals the total weight of the chosen pairs.
 */
public final class Pairing {
    private final boolean[] chosen;
    private final long[] prices;
    private final long limitPrice;

    Pairing(boolean[] chosen, long[] prices, long limitPrice) {
        this.chosen = chosen;
        this.prices = prices;
        this.limitPrice = limitPrice;
    }

    /**
     * Tells whether a pair is chosen.
     *
     * @param pair the pair's place in the problem
     * @return true if it is chosen
     */
    public boolean isChosen(int pair) {
        return chosen[pair];
    }

    /**
     * The price of a node.
     *
     * @param node a left node, or the number of left nodes plus a right node
     * @return its price, in the unit of the weights
     */
    public long price(int node) {
        return prices[node];
    }

    /**
     * The price of the limit on the number of all pairs.
     *
     * @return what one more pair would add to the total; 0 where the limit is not reached
     */
    public long limitPrice() {
        return limitPrice;
    }
}
