package org.cldess.internal.auction;

import org.cldess.internal.Interruption;

/**
 * What each node asks for a place: in the unit of the weights when exact, else in that of an auction.
 *
 * @param left the price of each left node, never negative
 * @param right the price of each right node, never negative
 * @param unit what one unit of weight counts
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Prices(long[] left, long[] right, long unit) {
    /** Values are weights times this, so that as many errors of 1 as a path can have nodes are less than one unit of weight. */
    static long scale(int lefts, int rights) {
        return lefts + (long) rights + 2;
    }

    /**
     * The whole prices, in units of weight, that an auction's last prices stand for.
     *
     * <p>Prices x that leave an error of at most 1 where all values are multiples of the scale s become exact when divided by s and rounded
     * down, unless one leaves the remainder s − 1 and its neighbour the remainder 0. There are fewer nodes than remainders: what is added
     * to all moves a remainder that nobody has to s − 1. Free places and idle units, whose price is 0, count as one node more.
     */
    static Prices exact(long[] left, long[] right, long scale) {
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
        return new Prices(exactLeft, exactRight, 1);
    }

    /** The same for nodes that may have no pair at all and asked no price yet: theirs outweigh every pair. */
    Prices forClosed(Pairs pairs, int[] leftMost, int[] rightMost) {
        long[] newLeft = left.clone();
        long[] newRight = right.clone();
        Pairs.Row row = new Pairs.Row();
        for (int i = 0; i < newLeft.length; i++) {
            Interruption.endIfAsked();
            pairs.tell(i, row);
            for (int k = row.start; k < row.end; k++) {
                int j = row.right[k];
                if (leftMost[i] == 0) {
                    newLeft[i] = Math.max(newLeft[i], row.weight[k] - newRight[j]);
                } else if (rightMost[j] == 0) {
                    newRight[j] = Math.max(newRight[j], row.weight[k] - newLeft[i]);
                }
            }
        }
        return new Prices(newLeft, newRight, unit);
    }
}
