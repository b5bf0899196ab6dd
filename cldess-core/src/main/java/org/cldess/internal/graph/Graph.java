package org.cldess.internal.graph;

import java.util.Arrays;

/**
 * An undirected graph without loops or multiple edges, in compressed rows: the neighbours of a node are adjacent in one
 * array, in ascending order. It takes four bytes a node and eight an edge.
 */
public final class Graph {
    private final int[] starts;
    private final int[] targets;

    private Graph(int[] starts, int[] targets) {
        this.starts = starts;
        this.targets = targets;
    }

    /**
     * {@return the graph with these edges, in time linear in nodes and edges apart from sorting the neighbours}
     *
     * @param nodes the number of nodes
     * @param from one end of each edge, from 0
     * @param to the other end of each edge; repeated edges count once, loops are ignored
     */
    public static Graph of(int nodes, int[] from, int[] to) {
        int[] starts = new int[nodes + 1];
        for (int edge = 0; edge < from.length; edge++) {
            if (from[edge] != to[edge]) {
                starts[from[edge] + 1]++;
                starts[to[edge] + 1]++;
            }
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        int[] next = starts.clone();
        int[] targets = new int[starts[nodes]];
        for (int edge = 0; edge < from.length; edge++) {
            if (from[edge] != to[edge]) {
                targets[next[from[edge]]++] = to[edge];
                targets[next[to[edge]]++] = from[edge];
            }
        }
        return once(starts, targets);
    }

    private static Graph once(int[] starts, int[] targets) {
        int nodes = starts.length - 1;
        int[] kept = new int[nodes + 1];
        int end = 0;
        for (int node = 0; node < nodes; node++) {
            Arrays.sort(targets, starts[node], starts[node + 1]);
            int first = end;
            for (int i = starts[node]; i < starts[node + 1]; i++) {
                if (end == first || targets[end - 1] != targets[i]) {
                    targets[end++] = targets[i];
                }
            }
            kept[node + 1] = end;
        }
        return new Graph(kept, end == targets.length ? targets : Arrays.copyOf(targets, end));
    }

    /** Returns the number of nodes. */
    public int nodes() {
        return starts.length - 1;
    }

    /** Returns the number of edges. */
    public int edges() {
        return targets.length / 2;
    }

    /** Returns the number of neighbours of a node. */
    public int degree(int node) {
        return starts[node + 1] - starts[node];
    }

    /** Returns the neighbour of a node at an index from 0; neighbours are in ascending order. */
    public int neighbour(int node, int place) {
        return targets[starts[node] + place];
    }

    /** Returns whether two nodes are neighbours, in time logarithmic in the degree of the first. */
    public boolean joins(int one, int other) {
        return Arrays.binarySearch(targets, starts[one], starts[one + 1], other) >= 0;
    }

    /** Returns where the neighbours of a node begin among the targets; they end where those of the next node begin. */
    int start(int node) {
        return starts[node];
    }

    /** Returns the neighbour at an index among all targets. */
    int target(int place) {
        return targets[place];
    }
}
