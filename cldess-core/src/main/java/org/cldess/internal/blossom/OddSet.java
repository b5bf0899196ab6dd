package org.cldess.internal.blossom;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A set of an odd number of nodes, and the price paid by each edge within it: a matching has at most half as many edges
 * there, rounded down.
 */
public final class OddSet {
    private final int[] nodes;
    private final long price;

    OddSet(int[] nodes, long price) {
        this.nodes = nodes;
        this.price = price;
        Arrays.sort(nodes);
    }

    /** {@return the nodes in ascending order} */
    public IntStream nodes() {
        return Arrays.stream(nodes);
    }

    /** {@return the price, in halves of the unit of the weights; above 0} */
    public long price() {
        return price;
    }
}
