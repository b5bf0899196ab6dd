package org.cldess.internal.graph;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Random graphs, sparse or dense, with several components, bridges and isolated nodes. */
final class DrawnGraph {
    private DrawnGraph() {}

    /** Draws edges between any two nodes, including loops and parallel edges. */
    static Graph of(long seed, int nodes, int edges) {
        SplittableRandom random = new SplittableRandom(seed);
        return Graph.of(
                nodes,
                IntStream.range(0, edges).map(i -> random.nextInt(nodes)).toArray(),
                IntStream.range(0, edges).map(i -> random.nextInt(nodes)).toArray());
    }

    /** Draws villages: most edges stay within a small range of nodes, and a few go far. */
    static Graph villages(long seed, int nodes, int edges) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] from = new int[edges];
        int[] to = new int[edges];
        for (int i = 0; i < edges; i++) {
            from[i] = random.nextInt(nodes);
            to[i] = random.nextInt(20) == 0 ? random.nextInt(nodes) : (from[i] / 50 * 50 + random.nextInt(50)) % nodes;
        }
        return Graph.of(nodes, from, to);
    }

    /** Draws a small graph; its size depends on the seed as well. */
    static Graph small(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int nodes = 1 + random.nextInt(14);
        return of(seed, nodes, random.nextInt(2 * nodes + 1));
    }
}
