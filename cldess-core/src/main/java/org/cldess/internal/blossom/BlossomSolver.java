package org.cldess.internal.blossom;

import java.util.ArrayList;
import java.util.List;
import org.cldess.internal.Interruption;

/**
 * Finds the best edges of a {@link MatchingProblem}, exactly: a matching of greatest weight in any graph.
 *
 * <p>Primal and dual together (J. Edmonds, Paths, trees, and flowers, Canadian Journal of Mathematics 17, 1965, 449–467; Z. Galil, Efficient
 * algorithms for finding maximum matching in graphs, ACM Computing Surveys 18, 1986, 23–38): prices that let every edge pay at least its
 * weight are lowered along one alternating tree at a time, odd cycles are shrunk to blossoms and dissolved again. Each tree ends when its
 * root is matched, or when a node of no price stays unmatched in its place. Edges are looked at from the heaviest on, and only as far as
 * they can come before the end of the tree, so that most trees stay small; and in a first turn trees end at the first odd cycle, which gives the
 * best matching in halves (U. Derigs and A. Metz, On the use of optimal fractional matchings for solving the (integer) matching problem,
 * Computing 36, 1986, 263–270), from which few trees are left to grow.
 *
 * <p>With N nodes and E edges: O(N · (E log N + N²)) time in the worst case, O(E + N) memory beside what dissolved cycles held. Nothing is
 * recursive. Prices are whole halves of the unit of the weights.
 */
public final class BlossomSolver {
    private BlossomSolver() {}

    /**
     * Solves a problem.
     *
     * @param problem the problem
     * @return its best matching: always the same one
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before there is a result
     */
    public static Matching solve(MatchingProblem problem) {
        return solve(problem, true);
    }

    /** The same with the first turn or without it. */
    static Matching solve(MatchingProblem problem, boolean inTwoTurns) {
        HalfEdges edges = new HalfEdges(problem);
        Blossoms blossoms = new Blossoms(edges, problem.nodes);
        begin(blossoms);
        TreeSearch search = new TreeSearch(blossoms);
        if (inTwoTurns) {
            matchAll(blossoms, search, true);
        }
        matchAll(blossoms, search, false);
        return matching(problem, blossoms);
    }

    /** In the first of two turns, trees end at odd cycles, which are then cheaper to match than blossoms are to grow. */
    private static void matchAll(Blossoms blossoms, TreeSearch search, boolean isFirst) {
        for (int node = 0; node < blossoms.nodes; node++) {
            if (blossoms.mate[node] == Blossoms.NONE
                    && blossoms.price[node] > 0
                    && !(isFirst && blossoms.isBlossom(blossoms.outermost[node]))) {
                search.run(blossoms.outermost[node], isFirst);
            }
        }
    }

    /** First prices: what the heaviest edge asks of both its nodes; then as little as all neighbours leave to be paid, matched where that can be. */
    private static void begin(Blossoms blossoms) {
        HalfEdges edges = blossoms.edges;
        for (int node = 0; node < blossoms.nodes; node++) {
            int start = edges.start[node];
            blossoms.price[node] = start < edges.start[node + 1] ? edges.weight[start] / 2 : 0;
        }
        for (int node = 0; node < blossoms.nodes; node++) {
            Interruption.endIfAsked();
            if (blossoms.mate[node] == Blossoms.NONE) {
                lower(blossoms, node);
            }
        }
    }

    private static void lower(Blossoms blossoms, int node) {
        HalfEdges edges = blossoms.edges;
        long least = 0;
        int best = Blossoms.NONE;
        for (int half = edges.start[node]; half < edges.start[node + 1] && edges.weight[half] > least; half++) {
            int to = edges.target[half];
            long left = edges.weight[half] - blossoms.price[to];
            boolean isFree = blossoms.mate[to] == Blossoms.NONE;
            if (left > least || (left == least && isFree && best == Blossoms.NONE)) {
                least = left;
                best = isFree ? half : Blossoms.NONE;
            }
        }
        blossoms.price[node] = least;
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
            if (blossoms.isThere(blossom) && blossoms.surplus[blossom] > 0) {
                sets.add(new OddSet(blossoms.members(blossom), blossoms.surplus[blossom]));
            }
        }
        return new Matching(chosen, blossoms.price.clone(), sets);
    }
}
