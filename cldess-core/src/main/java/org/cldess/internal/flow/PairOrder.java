package org.cldess.internal.flow;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * Sorts the pairs of a problem by left node, then by right node. Solvers see only this order, so that their choice
 * among equally good solutions depends on the numbers of the nodes, not on the order in which the caller lists the
 * pairs.
 */
final class PairOrder {
    private PairOrder() {}

    /** Returns whether two pairs of a sorted problem join the same nodes. */
    static boolean hasTwins(PairingProblem problem) {
        for (int pair = 1; pair < problem.left.length; pair++) {
            if (problem.left[pair] == problem.left[pair - 1] && problem.right[pair] == problem.right[pair - 1]) {
                return true;
            }
        }
        return false;
    }

    /** Returns the pairs in order. */
    static int[] of(PairingProblem problem) {
        int[] pairs = new int[problem.left.length];
        Arrays.setAll(pairs, pair -> pair);
        return by(problem.left, problem.leftCount, by(problem.right, problem.rightCount, pairs));
    }

    /** Sorts pairs by one of their nodes, in a stable order. */
    private static int[] by(int[] node, int nodes, int[] pairs) {
        int[] next = new int[nodes + 1];
        for (int k = 0; k < node.length; k++) {
            Interruption.throwIfInterrupted(k);
            next[node[k] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] sorted = new int[pairs.length];
        for (int k = 0; k < pairs.length; k++) {
            Interruption.throwIfInterrupted(k);
            int pair = pairs[k];
            sorted[next[node[pair]]++] = pair;
        }
        return sorted;
    }
}
