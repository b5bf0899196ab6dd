package org.cldess.internal.graph;

import java.util.Arrays;
import org.cldess.internal.Interruption;

/**
 * How many nodes the longest of all shortest ways has at most: no way is longer than twice the way from a middle node to the farthest one. The
 * middle is that of a way between two far ends, so that the bound is seldom much too large. Time linear in nodes and edges.
 */
final class LongestWay {
    private final Graph graph;
    private final int[] distance;
    private final int[] queue;
    private int end;

    private LongestWay(Graph graph) {
        this.graph = graph;
        distance = new int[graph.nodes()];
        Arrays.fill(distance, -1);
        queue = new int[graph.nodes()];
    }

    static int nodesAtMost(Graph graph) {
        LongestWay search = new LongestWay(graph);
        boolean[] done = new boolean[graph.nodes()];
        int most = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            if (!done[node]) {
                most = Math.max(most, search.inPartOf(node, done));
            }
        }
        return most;
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
            Interruption.endIfAsked(next);
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

    /** Half the way back from a node to where the search began. */
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
