package org.cldess.internal.blossom;

import java.util.ArrayList;
import java.util.List;
import org.cldess.internal.interruption.Interruption;

/**
 * Finds the best edges of a {@link MatchingProblem}, exactly: a maximum weight matching in a general graph.
 *
 * <p>A primal-dual algorithm (J. Edmonds, Paths, trees, and flowers, Canadian Journal of Mathematics 17, 1965, 449–467;
 * Z. Galil, Efficient algorithms for finding maximum matching in graphs, ACM Computing Surveys 18, 1986, 23–38). The
 * prices along an edge always add up to at least its weight. They are adjusted along one alternating tree at a time;
 * odd cycles are shrunk to blossoms and expanded again. A tree ends when its root is matched, or when a node with a
 * price of 0 becomes unmatched in its place. Edges are scanned from the heaviest on, and only those that can become
 * tight before the end of the tree, so that most trees stay small. In a first phase trees end at the first odd cycle,
 * which gives the optimal fractional matching (U. Derigs and A. Metz, On the use of optimal fractional matchings for
 * solving the (integer) matching problem, Computing 36, 1986, 263–270); few trees then remain to grow. A large tree is
 * cut short and grown again later, because its root may meanwhile be matched by a smaller tree.
 *
 * <p>With N nodes and E edges: O(N · (E log N + N²)) time in the worst case, O(E + N) memory in addition to the
 * contents of expanded cycles. Nothing is recursive. Prices are whole multiples of half the unit of the weights.
 */
public final class BlossomSolver {
    /** The maximum size of the first trees: larger than most trees of a pool without long chains. */
    private static final int FIRST_MAXIMUM = 256;
    /** How many times larger trees may become each time when some were cut short. */
    private static final int LARGER = 4;

    private BlossomSolver() {}

    /**
     * Solves a problem.
     *
     * @param problem the problem
     * @return its best matching; always the same one
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before there is a result
     */
    public static Matching solve(MatchingProblem problem) {
        return solve(problem, true, FIRST_MAXIMUM);
    }

    /**
     * Solves a problem.
     *
     * @param inTwoTurns whether there is a first phase
     * @param firstMaximum the maximum size of the first trees
     */
    static Matching solve(MatchingProblem problem, boolean inTwoTurns, int firstMaximum) {
        HalfEdges edges = new HalfEdges(problem);
        Blossoms blossoms = new Blossoms(edges, problem.nodes);
        begin(blossoms);
        TreeSearch search = new TreeSearch(blossoms);
        if (inTwoTurns) {
            matchAll(blossoms, search, true, firstMaximum);
        }
        matchAll(blossoms, search, false, firstMaximum);
        return matching(problem, blossoms);
    }

    /**
     * Grows a tree from each unmatched node. In the first of two phases, trees end at odd cycles, whose nodes are then
     * cheaper to match than blossoms are to grow.
     */
    private static void matchAll(Blossoms blossoms, TreeSearch search, boolean isFirst, int firstMaximum) {
        int maximum = firstMaximum;
        while (!growAll(blossoms, search, isFirst, maximum)) {
            maximum *= LARGER;
        }
    }

    /** Grows trees up to a maximum size; returns whether none was cut short. */
    private static boolean growAll(Blossoms blossoms, TreeSearch search, boolean isFirst, int maximum) {
        boolean isComplete = true;
        for (int node = 0; node < blossoms.nodes; node++) {
            Interruption.throwIfInterrupted(node);
            if (blossoms.mate[node] == Blossoms.NONE
                    && blossoms.price[node] > 0
                    && !(isFirst && blossoms.isBlossom(blossoms.outermost[node]))) {
                isComplete &= search.run(blossoms.outermost[node], isFirst, maximum);
            }
        }
        return isComplete;
    }

    /**
     * Sets the initial prices: half the weight of the heaviest edge at each node, then as little as the prices of all
     * neighbours allow. Matches nodes on tight edges where possible.
     */
    private static void begin(Blossoms blossoms) {
        HalfEdges edges = blossoms.edges;
        for (int node = 0; node < blossoms.nodes; node++) {
            int start = edges.start[node];
            blossoms.price[node] = start < edges.start[node + 1] ? edges.weight[start] / 2 : 0;
        }
        for (int node = 0; node < blossoms.nodes; node++) {
            Interruption.throwIfInterrupted();
            if (blossoms.mate[node] == Blossoms.NONE) {
                lower(blossoms, node);
            }
        }
    }

    private static void lower(Blossoms blossoms, int node) {
        HalfEdges edges = blossoms.edges;
        long minimum = 0;
        int best = Blossoms.NONE;
        for (int half = edges.start[node]; half < edges.start[node + 1] && edges.weight[half] > minimum; half++) {
            int to = edges.target[half];
            long left = edges.weight[half] - blossoms.price[to];
            boolean isFree = blossoms.mate[to] == Blossoms.NONE;
            if (left > minimum || (left == minimum && isFree && best == Blossoms.NONE)) {
                minimum = left;
                best = isFree ? half : Blossoms.NONE;
            }
        }
        blossoms.price[node] = minimum;
        if (best != Blossoms.NONE) {
            blossoms.match(best);
        }
    }

    private static Matching matching(MatchingProblem problem, Blossoms blossoms) {
        boolean[] chosen = new boolean[problem.weight.length];
        for (int half : blossoms.mate) {
            if (half != Blossoms.NONE) {
                chosen[blossoms.edges.edge[half]] = true;
            }
        }
        List<OddSet> sets = new ArrayList<>();
        for (int blossom = blossoms.nodes; blossom < blossoms.parent.length; blossom++) {
            Interruption.throwIfInterrupted(blossom);
            if (blossoms.isThere(blossom) && blossoms.surplus[blossom] > 0) {
                sets.add(new OddSet(blossoms.members(blossom), blossoms.surplus[blossom]));
            }
        }
        return new Matching(chosen, blossoms.price.clone(), sets);
    }
}
