package org.cldess.internal.assignment;

/**
 * The weights of a problem with as many left as right nodes, as numbers of 32 bits from 0 to a range; one that is forbidden may stand for
 * less.
 */
interface Table {
    /** The number of nodes of each side. */
    int nodes();

    /** The weight for which 0 stands. */
    long least();

    /** The difference between the least and the greatest weight that the table holds. */
    int range();

    /** The greatest weight of each right node; 0 where nobody has it. */
    int[] greatest();

    /** The number of pairs of the left node that has most. */
    int mostPairs();

    /** The number of numbers that are read to offer the pairs of all left nodes. */
    long size();

    /** Tells whether a pair that was offered is not forbidden. */
    boolean isAllowed(int left, int right);

    /** What offers the pairs of left nodes; each thread has its own. */
    Reader reader();

    /** Offers pairs. */
    interface Reader {
        /** Offers all pairs of a left node whose weight times a scale exceeds a price by more than the threshold. */
        void offer(int left, int scale, int[] price, Offers to);
    }
}
