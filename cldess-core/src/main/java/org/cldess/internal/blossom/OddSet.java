package org.cldess.internal.blossom;

import java.util.Arrays;
import java.util.stream.IntStream;

/** An odd number of nodes, and the price that all edges within them pay: half as many, less a half, can be chosen there. */
public final class OddSet {
    private final int[] nodes;
    private final long price;

    OddSet(int[] nodes, long price) {
        this.nodes = nodes;
        this.price = price;
        Arrays.sort(nodes);
    }

    /** {@return the nodes, the least first} */
    public IntStream nodes() {
        return Arrays.stream(nodes);
    }

    /** {@return the price, in halves of the unit of the weights; above 0} */
    public long price() {
        return price;
    }
}
