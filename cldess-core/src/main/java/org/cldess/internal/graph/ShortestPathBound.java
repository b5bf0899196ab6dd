package org.cldess.internal.graph;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * An upper bound on the number of nodes of the longest shortest path: no shortest path is longer than twice the
 * distance from a middle node to the node farthest from it. The middle node is that of a path between two far ends, so
 * that the bound is seldom much too large. Time linear in nodes and edges.
 */
final class ShortestPathBound {
    private final Graph graph;
    private final int[] distance;
    private final int[] queue;
    private int end;

    private ShortestPathBound(Graph graph) {
        this.graph = graph;
        distance = new int[graph.nodes()];
        Arrays.fill(distance, -1);
        queue = new int[graph.nodes()];
    }

    static int nodesAtMost(Graph graph) {
        ShortestPathBound search = new ShortestPathBound(graph);
        boolean[] done = new boolean[graph.nodes()];
        int maximum = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            if (!done[node]) {
                maximum = Math.max(maximum, search.inPartOf(node, done));
            }
        }
        return maximum;
    }

    private int inPartOf(int node, boolean[] done) {
        int far = search(node);
        for (int i = 0; i < end; i++) {
            done[queue[i]] = true;
        }
        clear();
        int other = search(far);
        int middle = middle(other);
        clear();
        int farthest = search(middle);
        int length = 2 * distance[farthest] + 1;
        clear();
        return Math.min(length, end);
    }

    private int search(int source) {
        end = 0;
        queue[end++] = source;
        distance[source] = 0;
        for (int next = 0; next < end; next++) {
            Interruption.throwIfInterrupted(next);
            int node = queue[next];
            for (int i = graph.start(node); i < graph.start(node + 1); i++) {
                if (distance[graph.target(i)] < 0) {
                    distance[graph.target(i)] = distance[node] + 1;
                    queue[end++] = graph.target(i);
                }
            }
        }
        return queue[end - 1];
    }

    /** Returns the node halfway back from a node to the source of the search. */
    private int middle(int from) {
        int node = from;
        int goal = distance[from] / 2;
        while (distance[node] > goal) {
            node = closer(node);
        }
        return node;
    }

    private int closer(int node) {
        for (int i = graph.start(node); i < graph.start(node + 1); i++) {
            if (distance[graph.target(i)] == distance[node] - 1) {
                return graph.target(i);
            }
        }
        throw new AssertionError("a node that a search met has a neighbour closer to its source");
    }

    private void clear() {
        for (int i = 0; i < end; i++) {
            distance[queue[i]] = -1;
        }
    }
}
