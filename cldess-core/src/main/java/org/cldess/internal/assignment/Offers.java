package org.cldess.internal.assignment;

/** Takes those pairs of a left node that gain more than a threshold. */
abstract class Offers {
    /** Only pairs of greater gain are offered. It may rise while they are. */
    int threshold = Integer.MIN_VALUE;

    /**
     * Takes a pair.
     *
     * @param right its right node
     * @param gain what it gains
     */
    abstract void take(int right, int gain);
}
