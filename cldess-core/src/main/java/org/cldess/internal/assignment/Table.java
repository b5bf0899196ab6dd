package org.cldess.internal.assignment;

/**
 * The weights of a problem with equally many left and right nodes, as 32-bit numbers from 0 to a range; a forbidden
 * pair may be represented by a lower number.
 */
interface Table {
    /** Returns the number of nodes of each side. */
    int nodes();

    /** Returns the weight that 0 represents. */
    long minimum();

    /** Returns the difference between the smallest and the greatest weight in the table. */
    int range();

    /** Returns the greatest weight of each right node; 0 if it has no pair. */
    int[] greatest();

    /** Returns the maximum number of pairs of a left node. */
    int mostPairs();

    /** Returns how many numbers are read to offer the pairs of all left nodes. */
    long size();

    /** Returns whether an offered pair is allowed. */
    boolean isAllowed(int left, int right);

    /** Returns a reader of the pairs of left nodes; each thread needs its own. */
    Reader reader();

    /** Offers pairs. */
    interface Reader {
        /** Offers all pairs of a left node whose weight times a scale, less the price, exceeds the threshold. */
        void offer(int left, int scale, int[] price, Offers to);
    }
}
