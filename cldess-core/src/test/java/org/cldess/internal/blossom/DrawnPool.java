package org.cldess.internal.blossom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A random weighted graph, and its best matching by exhaustive search, independent of the solver. */
final class DrawnPool {
    final int nodes;
    final int[] one;
    final int[] other;
    final long[] weight;

    private DrawnPool(int nodes, int[] one, int[] other, long[] weight) {
        this.nodes = nodes;
        this.one = one;
        this.other = other;
        this.weight = weight;
    }

    static DrawnPool small(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int nodes = random.nextInt(1, 11);
        int range = random.nextBoolean() ? 4 : random.nextBoolean() ? 12 : 1_000_000_000;
        return of(nodes, random.nextInt(2, 11), -range / 4, range, random);
    }

    /** Draws a graph with an edge between each pair of nodes with probability {@code tenths} / 10. */
    static DrawnPool of(int nodes, int tenths, int minimum, int maximum, SplittableRandom random) {
        int pairs = nodes * (nodes - 1) / 2;
        int[] one = new int[pairs];
        int[] other = new int[pairs];
        long[] weight = new long[pairs];
        int count = 0;
        for (int i = 0; i < nodes; i++) {
            for (int j = i + 1; j < nodes; j++) {
                if (random.nextInt(10) < tenths) {
                    boolean turned = random.nextBoolean();
                    one[count] = turned ? j : i;
                    other[count] = turned ? i : j;
                    weight[count++] = random.nextInt(minimum, maximum + 1);
                }
            }
        }
        return new DrawnPool(
                nodes, Arrays.copyOf(one, count), Arrays.copyOf(other, count), Arrays.copyOf(weight, count));
    }

    /** Returns triangles of edges of weight 10, each joined to the next by an edge of weight 7. */
    static DrawnPool triangles(int count) {
        int[] one = new int[4 * count - 1];
        int[] other = new int[one.length];
        long[] weight = new long[one.length];
        for (int edge = 0; edge < one.length; edge++) {
            int first = edge / 4 * 3;
            one[edge] = first + (edge % 4 == 0 ? 0 : edge % 4 == 3 ? 2 : edge % 4 - 1);
            other[edge] = first + (edge % 4 == 0 ? 1 : edge % 4 == 3 ? 3 : 2);
            weight[edge] = edge % 4 == 3 ? 7 : 10;
        }
        return new DrawnPool(3 * count, one, other, weight);
    }

    /** Draws a graph in which each node draws some neighbours. */
    static DrawnPool sparse(int nodes, int each, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] one = new int[nodes * each];
        int[] other = new int[nodes * each];
        long[] weight = new long[nodes * each];
        for (int edge = 0; edge < one.length; edge++) {
            one[edge] = edge / each;
            other[edge] = (one[edge] + 1 + random.nextInt(nodes - 1)) % nodes;
            weight[edge] = random.nextInt(1, 1_000_000_000);
        }
        return new DrawnPool(nodes, one, other, weight);
    }

    /** Returns a path through all nodes on which every edge weighs more than the one before. */
    static DrawnPool way(int nodes) {
        int[] one = new int[nodes - 1];
        int[] other = new int[nodes - 1];
        long[] weight = new long[nodes - 1];
        for (int edge = 0; edge < weight.length; edge++) {
            one[edge] = edge;
            other[edge] = edge + 1;
            weight[edge] = 1_000L + edge;
        }
        return new DrawnPool(nodes, one, other, weight);
    }

    /** Returns nested triangles: three copies of a smaller graph, each joined to the others by lighter edges. */
    static DrawnPool nested(int depth) {
        int nodes = 1;
        List<long[]> edges = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            List<long[]> all = new ArrayList<>();
            for (int copy = 0; copy < 3; copy++) {
                for (long[] edge : edges) {
                    all.add(new long[] {edge[0] + (long) copy * nodes, edge[1] + (long) copy * nodes, edge[2]});
                }
                int next = (copy + 1) % 3;
                all.add(new long[] {(long) copy * nodes, (long) next * nodes + nodes - 1, 100L - 7L * level});
                all.add(new long[] {(long) copy * nodes + nodes / 2, (long) next * nodes + nodes / 2, 99L - 7L * level
                });
            }
            edges = all;
            nodes *= 3;
        }
        return new DrawnPool(
                nodes,
                edges.stream().mapToInt(edge -> (int) edge[0]).toArray(),
                edges.stream().mapToInt(edge -> (int) edge[1]).toArray(),
                edges.stream().mapToLong(edge -> edge[2]).toArray());
    }

    MatchingProblem problem() {
        return MatchingProblem.of(nodes, one.clone(), other.clone(), weight.clone());
    }

    /**
     * Returns the maximum weight of a matching: for each set of nodes, the best choice between leaving its first node
     * out and matching it.
     */
    long best() {
        long[][] table = new long[nodes][nodes];
        for (int edge = 0; edge < weight.length; edge++) {
            table[one[edge]][other[edge]] = Math.max(table[one[edge]][other[edge]], weight[edge]);
            table[other[edge]][one[edge]] = table[one[edge]][other[edge]];
        }
        long[] best = new long[1 << nodes];
        for (int set = 1; set < best.length; set++) {
            int first = Integer.numberOfTrailingZeros(set);
            int rest = set & (set - 1);
            best[set] = best[rest];
            for (int node = first + 1; node < nodes; node++) {
                if ((rest >> node & 1) == 1 && table[first][node] > 0) {
                    best[set] = Math.max(best[set], table[first][node] + best[rest & ~(1 << node)]);
                }
            }
        }
        return best[best.length - 1];
    }
}
