package org.cldess.internal.flow;

import org.cldess.internal.interruption.Interruption;

/**
 * A network of arcs with capacities and costs, in which each arc has a reverse arc. The arcs that leave a node are
 * adjacent.
 */
final class Arcs {
    final int nodes;
    /** Where the arcs of each node start, then where those of the last node end. */
    final int[] start;
    /** The head of each arc. */
    final int[] to;
    /** The index of the reverse arc. */
    final int[] twin;
    /** The residual capacity of each arc. */
    final int[] room;
    /** The cost of each unit sent over an arc. */
    final long[] cost;

    private Arcs(int nodes, int arcs) {
        this.nodes = nodes;
        start = new int[nodes + 1];
        to = new int[arcs];
        twin = new int[arcs];
        room = new int[arcs];
        cost = new long[arcs];
    }

    /** Collects arcs, then puts them in order and gives each its reverse arc. */
    static final class Draft {
        private final int nodes;
        private final int[] from;
        private final int[] to;
        private final int[] room;
        private final long[] cost;
        private int count;

        Draft(int nodes, int maximum) {
            this.nodes = nodes;
            from = new int[maximum];
            to = new int[maximum];
            room = new int[maximum];
            cost = new long[maximum];
        }

        /** Adds an arc and returns its index. */
        int add(int source, int target, int itsRoom, long itsCost) {
            from[count] = source;
            to[count] = target;
            room[count] = itsRoom;
            cost[count] = itsCost;
            return count++;
        }

        /** Returns the arcs in order, and fills in the new index of each arc that was added. */
        Arcs inOrder(int[] place) {
            Arcs arcs = new Arcs(nodes, 2 * count);
            for (int k = 0; k < count; k++) {
                Interruption.throwIfInterrupted(k);
                arcs.start[from[k] + 1]++;
                arcs.start[to[k] + 1]++;
            }
            for (int node = 0; node < nodes; node++) {
                arcs.start[node + 1] += arcs.start[node];
            }
            int[] next = arcs.start.clone();
            for (int k = 0; k < count; k++) {
                Interruption.throwIfInterrupted(k);
                int there = next[from[k]]++;
                int back = next[to[k]]++;
                place[k] = there;
                arcs.put(there, to[k], back, room[k], cost[k]);
                arcs.put(back, from[k], there, 0, -cost[k]);
            }
            return arcs;
        }
    }

    private void put(int arc, int target, int back, int itsRoom, long itsCost) {
        to[arc] = target;
        twin[arc] = back;
        room[arc] = itsRoom;
        cost[arc] = itsCost;
    }

    void send(int arc, int units) {
        room[arc] -= units;
        room[twin[arc]] += units;
    }
}
