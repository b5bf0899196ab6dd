package org.cldess.internal.flow;

import java.util.Arrays;
import java.util.Optional;
import org.cldess.internal.auction.BestPairs;

/**
 * Finds the best pairs without minimums and without a limit. Most problems have neither, and the result often satisfies
 * the others too.
 */
final class UnboundedSolver {
    private UnboundedSolver() {}

    /**
     * Finds the best pairs of a problem {@linkplain PairOrder in order}; empty if a node has more demanded pairs than
     * its maximum.
     */
    static Optional<Pairing> solve(PairingProblem problem) {
        int[] degrees = problem.mustDegrees();
        int[] leftMost = new int[problem.leftCount];
        int[] rightMost = new int[problem.rightCount];
        for (int node = 0; node < degrees.length; node++) {
            int maximum = problem.maximum[node] - degrees[node];
            if (maximum < 0) {
                return Optional.empty();
            }
            if (node < problem.leftCount) {
                leftMost[node] = maximum;
            } else {
                rightMost[node - problem.leftCount] = maximum;
            }
        }
        ProblemPairs pairs = new ProblemPairs(problem);
        BestPairs best = BestPairs.find(pairs, leftMost, rightMost);
        boolean[] chosen = problem.must.clone();
        best.report((left, right, weight) -> chosen[pairs.find(left, right)] = true);
        long[] prices = new long[degrees.length];
        Arrays.setAll(
                prices,
                node -> node < problem.leftCount ? best.leftPrice(node) : best.rightPrice(node - problem.leftCount));
        return Optional.of(new Pairing(chosen, prices, 0));
    }
}
