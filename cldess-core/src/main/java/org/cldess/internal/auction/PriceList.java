package org.cldess.internal.auction;

import org.cldess.internal.interruption.Interruption;

/**
 * The price of a place at each node: in the unit of the weights when exact, otherwise in that of an auction.
 *
 * @param left the price of each left node, never negative
 * @param right the price of each right node, never negative
 * @param unit the number of price units in one unit of weight
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PriceList(long[] left, long[] right, long unit) {
    /**
     * Returns the factor by which weights are multiplied, so that an error of 1 at each node of the longest path adds
     * up to less than one unit of weight.
     */
    static long scale(int leftCount, int rightCount) {
        return leftCount + (long) rightCount + 2;
    }

    /**
     * Returns the exact prices, in units of weight, from the last prices of an auction.
     *
     * <p>Let all values be multiples of the scale s. Prices with an error of at most 1 become exact when divided by s
     * and rounded down, unless one has the remainder s − 1 and its neighbour the remainder 0. There are fewer nodes
     * than remainders, so adding the same number to all prices can turn an unused remainder into s − 1. Free places and
     * idle units, whose price is 0, count as one more node.
     */
    static PriceList exact(long[] left, long[] right, long scale) {
        boolean[] used = new boolean[Math.toIntExact(scale)];
        used[0] = true;
        for (long price : left) {
            used[(int) Math.floorMod(price, scale)] = true;
        }
        for (long price : right) {
            used[(int) Math.floorMod(-price, scale)] = true;
        }
        int unused = 0;
        while (used[unused]) {
            unused++;
        }
        long added = scale - 1 - unused;
        long[] exactLeft = new long[left.length];
        for (int i = 0; i < left.length; i++) {
            exactLeft[i] = Math.floorDiv(left[i] + added, scale);
        }
        long[] exactRight = new long[right.length];
        for (int j = 0; j < right.length; j++) {
            exactRight[j] = -Math.floorDiv(added - right[j], scale);
        }
        return new PriceList(exactLeft, exactRight, 1);
    }

    /**
     * Returns prices that also cover nodes that may not have any pair, and had no price so far: their prices are at
     * least the weights of their pairs.
     */
    PriceList forClosed(Pairs pairs, int[] leftMost, int[] rightMost) {
        long[] newLeft = left.clone();
        long[] newRight = right.clone();
        Pairs.Row row = new Pairs.Row();
        for (int i = 0; i < newLeft.length; i++) {
            Interruption.throwIfInterrupted();
            pairs.read(i, row);
            for (int k = row.start; k < row.end; k++) {
                int j = row.right[k];
                if (leftMost[i] == 0) {
                    newLeft[i] = Math.max(newLeft[i], row.weight[k] - newRight[j]);
                } else if (rightMost[j] == 0) {
                    newRight[j] = Math.max(newRight[j], row.weight[k] - newLeft[i]);
                }
            }
        }
        return new PriceList(newLeft, newRight, unit);
    }
}
