package org.cldess.internal.auction;

import java.util.Arrays;

/**
 * What is known of all pairs that are no candidates: how much those of each left node gain at most at the prices of a look. At other prices
 * none gains more than it did, and by how much the price of its left node and that of any right node fell: that spares most rows in the last
 * looks.
 */
final class Unlisted {
    private static final long UNKNOWN = Long.MAX_VALUE / 4;

    private final Prices prices;
    private final long[] most;

    /** At prices that may change later. */
    Unlisted(Prices prices, long[] most) {
        this.prices = new Prices(prices.left().clone(), prices.right().clone(), prices.unit());
        this.most = most;
    }

    /** Nothing is known. */
    static Unlisted unknown(Prices prices) {
        long[] most = new long[prices.left().length];
        Arrays.fill(most, UNKNOWN);
        return new Unlisted(prices, most);
    }

    /** How much the pairs of each left node gain at most at other prices, of the same unit or one that is a part of it. */
    long[] mostAt(Prices now) {
        long parts = prices.unit() / now.unit();
        long fall = Long.MIN_VALUE / 4;
        for (int j = 0; j < now.right().length; j++) {
            fall = Math.max(fall, prices.right()[j] - now.right()[j] * parts);
        }
        long[] mostNow = new long[most.length];
        for (int i = 0; i < most.length; i++) {
            mostNow[i] = Math.floorDiv(most[i] + fall + prices.left()[i] - now.left()[i] * parts, parts);
        }
        return mostNow;
    }
}
