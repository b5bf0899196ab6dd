package org.cldess.internal.assignment;

/** Receives those pairs of a left node whose gain exceeds a threshold. */
abstract class Offers {
    /** Only pairs with a greater gain are offered. The threshold may rise between offers. */
    int threshold = Integer.MIN_VALUE;

    /**
     * Receives a pair.
     *
     * @param right its right node
     * @param gain its gain
     */
    abstract void take(int right, int gain);
}
