package org.cldess.internal.auction;

/**
 * All pairs of a bipartite graph, listed by left node. They may be far more than those among which an auction chooses.
 */
public interface Pairs {
    /** {@return the number of left nodes} */
    int leftCount();

    /** {@return the number of right nodes} */
    int rightCount();

    /** {@return the number of pairs} */
    long count();

    /**
     * Lists the pairs of a left node. Several threads may call this at once, each with its own row.
     *
     * @param left the left node
     * @param row receives the pairs
     */
    void read(int left, Row row);

    /** The pairs of one left node, from {@code start} to before {@code end} in both arrays, by ascending right node. */
    final class Row {
        /** The right node of each pair. */
        public int[] right = new int[0];

        /** The weight of each pair; one that is not positive is never chosen. */
        public long[] weight = new long[0];

        /** The first pair. */
        public int start;

        /** The index after the last pair. */
        public int end;
    }
}
