package org.cldess.internal.graph;

import java.util.Arrays;

/** A shortest path between two nodes, found breadth-first in time linear in nodes and edges. */
public final class ShortestPath {
    private ShortestPath() {}

    /**
     * Returns the inner nodes of a shortest path, from the first to the last, without its ends.
     *
     * @return the nodes; empty if the two are neighbours or no path connects them
     */
    public static int[] between(Graph graph, int source, int target) {
        int[] before = new int[graph.nodes()];
        Arrays.fill(before, -1);
        int[] queue = new int[graph.nodes()];
        int end = 0;
        queue[end++] = source;
        before[source] = source;
        for (int next = 0; next < end && before[target] < 0; next++) {
            for (int i = graph.start(queue[next]); i < graph.start(queue[next] + 1); i++) {
                if (before[graph.target(i)] < 0) {
                    before[graph.target(i)] = queue[next];
                    queue[end++] = graph.target(i);
                }
            }
        }
        return before[target] < 0 ? new int[0] : back(before, source, target, queue);
    }

    private static int[] back(int[] before, int source, int target, int[] path) {
        int start = path.length;
        for (int node = target; node != source && before[node] != source; node = before[node]) {
            path[--start] = before[node];
        }
        return Arrays.copyOfRange(path, start, path.length);
    }
}
