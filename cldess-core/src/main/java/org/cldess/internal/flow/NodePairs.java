package org.cldess.internal.flow;

import org.cldess.internal.Interruption;

/** The pairs of each node of one side, in their order; but for those that must be chosen, which are no choice. */
final class NodePairs {
    /** Where the pairs of each node start, and where those of the last one end. */
    final int[] start;
    /** The pairs, node by node. */
    final int[] pair;

    private NodePairs(int[] start) {
        this.start = start;
        pair = new int[start[start.length - 1]];
    }

    /** The pairs of a side, of which the end of each pair is known. */
    static NodePairs of(int[] ends, int nodes, boolean[] must) {
        int[] start = new int[nodes + 1];
        for (int pair = 0; pair < ends.length; pair++) {
            Interruption.endIfAsked(pair);
            start[ends[pair] + 1] += must[pair] ? 0 : 1;
        }
        for (int node = 0; node < nodes; node++) {
            start[node + 1] += start[node];
        }
        NodePairs pairs = new NodePairs(start);
        int[] next = start.clone();
        for (int pair = 0; pair < ends.length; pair++) {
            Interruption.endIfAsked(pair);
            if (!must[pair]) {
                pairs.pair[next[ends[pair]]++] = pair;
            }
        }
        return pairs;
    }
}
