package org.cldess.internal.flow;

import org.cldess.internal.interruption.Interruption;

/** The pairs of each node of one side, in order, except those that must be chosen. */
final class NodePairs {
    /** Where the pairs of each node start, then where those of the last node end. */
    final int[] start;
    /** The pairs, node by node. */
    final int[] pair;

    private NodePairs(int[] start) {
        this.start = start;
        pair = new int[start[start.length - 1]];
    }

    /** Groups pairs by their nodes on one side. */
    static NodePairs of(int[] ends, int nodes, boolean[] must) {
        int[] start = new int[nodes + 1];
        for (int pair = 0; pair < ends.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            start[ends[pair] + 1] += must[pair] ? 0 : 1;
        }
        for (int node = 0; node < nodes; node++) {
            start[node + 1] += start[node];
        }
        NodePairs pairs = new NodePairs(start);
        int[] next = start.clone();
        for (int pair = 0; pair < ends.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            if (!must[pair]) {
                pairs.pair[next[ends[pair]]++] = pair;
            }
        }
        return pairs;
    }
}
