package org.cldess.internal.graph;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.cldess.internal.interruption.Interruption;

/**
 * The connected components of a graph: two nodes are in the same component if a path connects them. Components are
 * numbered from the largest to the smallest, those of equal size by their smallest node. Breadth-first search, in time
 * linear in nodes and edges.
 */
public final class Components {
    private final int[] of;
    private final int[] sizes;

    private Components(int[] of, int[] sizes) {
        this.of = of;
        this.sizes = sizes;
    }

    /** Finds the components of a graph. */
    public static Components of(Graph graph) {
        int nodes = graph.nodes();
        int[] found = new int[nodes];
        Arrays.fill(found, -1);
        int[] queue = new int[nodes];
        int[] sizes = new int[nodes];
        int count = 0;
        for (int root = 0; root < nodes; root++) {
            if (found[root] < 0) {
                sizes[count] = fill(graph, root, count, found, queue);
                count++;
            }
        }
        return bySize(found, Arrays.copyOf(sizes, count));
    }

    private static int fill(Graph graph, int root, int number, int[] found, int[] queue) {
        int end = 0;
        queue[end++] = root;
        found[root] = number;
        for (int next = 0; next < end; next++) {
            Interruption.throwIfInterrupted(next);
            int node = queue[next];
            for (int i = graph.start(node); i < graph.start(node + 1); i++) {
                int neighbour = graph.target(i);
                if (found[neighbour] < 0) {
                    found[neighbour] = number;
                    queue[end++] = neighbour;
                }
            }
        }
        return end;
    }

    /**
     * Renumbers the components by size. They were found in the order of their smallest nodes, which the stable sort
     * preserves.
     */
    private static Components bySize(int[] found, int[] sizes) {
        int[] order = IntStream.range(0, sizes.length)
                .boxed()
                .sorted(Comparator.comparingInt(part -> -sizes[part]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rank = new int[order.length];
        int[] sorted = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
            sorted[i] = sizes[order[i]];
        }
        return new Components(Arrays.stream(found).map(part -> rank[part]).toArray(), sorted);
    }

    /** Returns the number of components; a node without neighbours is one. */
    public int count() {
        return sizes.length;
    }

    /** Returns the component of a node. */
    public int of(int node) {
        return of[node];
    }

    /** Returns the number of nodes in a component. */
    public int size(int part) {
        return sizes[part];
    }
}
