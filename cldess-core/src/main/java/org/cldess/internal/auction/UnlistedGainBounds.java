package org.cldess.internal.auction;

import java.util.Arrays;

/**
 * Upper bounds on the gains of all pairs that are not candidates. For each left node, the bound is the maximum gain of
 * its pairs at the prices of a scan. At other prices, a gain can grow by no more than the fall of the left price plus
 * the greatest fall of a right price. With these bounds, the last scans can skip most rows.
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

    /** Returns bounds that exclude nothing. */
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
