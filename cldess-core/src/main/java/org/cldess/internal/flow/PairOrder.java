package org.cldess.internal.flow;

import java.util.Arrays;
import org.cldess.internal.Interruption;

/**
 * Puts the pairs of a problem in the order of their left and then of their right nodes. Solvers see this order only, so that whatever
 * they prefer among equally good choices is a matter of the nodes' numbers, not of who names a pair first.
 */
final class PairOrder {
    private PairOrder() {}

    /** Whether two pairs of an ordered problem join the same nodes. */
    static boolean hasTwins(PairingProblem problem) {
        for (int pair = 1; pair < problem.left.length; pair++) {
            if (problem.left[pair] == problem.left[pair - 1] && problem.right[pair] == problem.right[pair - 1]) {
                return true;
            }
        }
        return false;
    }

    /** The pairs in order. */
    static int[] of(PairingProblem problem) {
        int[] pairs = new int[problem.left.length];
        Arrays.setAll(pairs, pair -> pair);
        return by(problem.left, problem.lefts, by(problem.right, problem.rights, pairs));
    }

    /** The same pairs in the order of one of their nodes; those of one node stay as they were. */
    private static int[] by(int[] node, int nodes, int[] pairs) {
        int[] next = new int[nodes + 1];
        for (int k = 0; k < node.length; k++) {
            Interruption.endIfAsked(k);
            next[node[k] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] sorted = new int[pairs.length];
        for (int k = 0; k < pairs.length; k++) {
            Interruption.endIfAsked(k);
            int pair = pairs[k];
            sorted[next[node[pair]]++] = pair;
        }
        return sorted;
    }
}
