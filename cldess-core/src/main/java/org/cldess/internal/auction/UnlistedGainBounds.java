package org.cldess.internal.auction;

import java.util.Arrays;

/**
 * Bounds on all pairs that are not candidates: the maximum gain of those of each left node at the prices of a scan. At
 * other prices, a gain can grow by no more than the price of its left node fell plus the greatest fall of any right
 * price. This saves most rows in the last scans.
 */
final class UnlistedGainBounds {
    private static final long UNKNOWN = Long.MAX_VALUE / 4;

    private final PriceList prices;
    private final long[] maximum;

    /** Creates bounds at prices that may change later. */
    UnlistedGainBounds(PriceList prices, long[] maximum) {
        this.prices = new PriceList(prices.left().clone(), prices.right().clone(), prices.unit());
        this.maximum = maximum;
    }

    /** Returns bounds without information. */
    static UnlistedGainBounds unknown(PriceList prices) {
        long[] maximum = new long[prices.left().length];
        Arrays.fill(maximum, UNKNOWN);
        return new UnlistedGainBounds(prices, maximum);
    }

    /**
     * Returns the maximum gain of the pairs of each left node at other prices, in the same unit or one that divides it.
     */
    long[] maximumAt(PriceList now) {
        long parts = prices.unit() / now.unit();
        long fall = Long.MIN_VALUE / 4;
        for (int j = 0; j < now.right().length; j++) {
            fall = Math.max(fall, prices.right()[j] - now.right()[j] * parts);
        }
        long[] maximumNow = new long[maximum.length];
        for (int i = 0; i < maximum.length; i++) {
            maximumNow[i] = Math.floorDiv(maximum[i] + fall + prices.left()[i] - now.left()[i] * parts, parts);
        }
        return maximumNow;
    }
}
