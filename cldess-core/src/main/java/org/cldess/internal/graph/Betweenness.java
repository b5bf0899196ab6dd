package org.cldess.internal.graph;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;
import org.cldess.internal.random.SeededRandom;

/**
 * The betweenness centrality of nodes: for each node, the fraction of the shortest paths between two other nodes that
 * pass through it, averaged over all pairs of other nodes. Pairs that no path connects count as 0.
 */
public final class Betweenness {
    private Betweenness() {}

    /**
     * Computes the exact betweenness, in time proportional to nodes times edges, and memory linear in the nodes (U.
     * Brandes, <i>{@index "A faster algorithm for betweenness centrality"}</i>, Journal of Mathematical Sociology 25,
     * 2001).
     *
     * @return the betweenness of each node, from 0 to 1
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static double[] exact(Graph graph) {
        int nodes = graph.nodes();
        double[] through = new double[nodes];
        Search search = new Search(graph);
        for (int source = 0; source < nodes; source++) {
            Interruption.throwIfInterrupted();
            if (graph.degree(source) > 0) {
                search.run(source);
                search.gather(through);
            }
        }
        double pairs = (nodes - 1.0) * (nodes - 2.0);
        for (int node = 0; node < nodes; node++) {
            through[node] = pairs > 0 ? through[node] / pairs : 0;
        }
        return through;
    }

    /** A search from one source, and its contribution to the nodes on its shortest paths. */
    private static final class Search {
        private final Graph graph;
        private final int[] distance;
        private final int[] queue;
        private final double[] pathCounts;
        private final double[] share;
        private int end;

        Search(Graph graph) {
            this.graph = graph;
            distance = new int[graph.nodes()];
            Arrays.fill(distance, -1);
            queue = new int[graph.nodes()];
            pathCounts = new double[graph.nodes()];
            share = new double[graph.nodes()];
        }

        void run(int source) {
            for (int i = 0; i < end; i++) {
                distance[queue[i]] = -1;
                pathCounts[queue[i]] = 0;
                share[queue[i]] = 0;
            }
            end = 0;
            queue[end++] = source;
            distance[source] = 0;
            pathCounts[source] = 1;
            for (int next = 0; next < end; next++) {
                int node = queue[next];
                for (int i = graph.start(node); i < graph.start(node + 1); i++) {
                    int neighbour = graph.target(i);
                    if (distance[neighbour] < 0) {
                        distance[neighbour] = distance[node] + 1;
                        queue[end++] = neighbour;
                    }
                    if (distance[neighbour] == distance[node] + 1) {
                        pathCounts[neighbour] += pathCounts[node];
                    }
                }
            }
        }

        void gather(double[] through) {
            for (int next = end - 1; next > 0; next--) {
                int node = queue[next];
                double each = (1 + share[node]) / pathCounts[node];
                for (int i = graph.start(node); i < graph.start(node + 1); i++) {
                    int neighbour = graph.target(i);
                    if (distance[neighbour] == distance[node] - 1) {
                        share[neighbour] += pathCounts[neighbour] * each;
                    }
                }
                through[node] += share[node];
            }
        }
    }

    /**
     * Estimates the betweenness from sampled paths: with the given confidence, no node’s estimate differs from the
     * exact value by more than the error (M. Riondato and E. Kornaropoulos, <i>{@index "Fast approximation of
     * betweenness centrality through sampling"}</i>, Data Mining and Knowledge Discovery 30, 2016, theorem 1 with the
     * constant 0.5). Each path is found by a search from both ends.
     *
     * @param error the maximum error of an estimate, above 0
     * @param confidence the probability that all estimates are within the error, above 0 and below 1
     * @param seed the seed; the same seed samples the same paths
     * @return the estimated betweenness of each node
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static double[] sampled(Graph graph, double error, double confidence, long seed) {
        int nodes = graph.nodes();
        double[] shares = new double[nodes];
        if (nodes < 3) {
            return shares;
        }
        double widening = nodes / (nodes - 2.0);
        long samples = samples(ShortestPathBound.nodesAtMost(graph), error / widening, 1 - confidence);
        int[] times = new int[nodes];
        PathSampler draw = new PathSampler(graph, times);
        for (long sample = 0; sample < samples; sample++) {
            Interruption.throwIfInterrupted();
            draw.draw(new SeededRandom(seed, sample));
        }
        for (int node = 0; node < nodes; node++) {
            shares[node] = samples == 0 ? 0 : widening * times[node] / samples;
        }
        return shares;
    }

    /** Returns the number of paths to sample if no shortest path has more than {@code longest} nodes. */
    static long samples(int longest, double error, double doubt) {
        if (longest <= 2) {
            return 0;
        }
        int dimension = 31 - Integer.numberOfLeadingZeros(longest - 2) + 1;
        return (long) Math.ceil(0.5 / (error * error) * (dimension + Math.log(1 / doubt)));
    }
}
