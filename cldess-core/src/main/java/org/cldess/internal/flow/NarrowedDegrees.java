package org.cldess.internal.flow;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * All choices of pairs that reach the goals so far. By complementary slackness, they are the choices of a problem with
 * narrower bounds on the degrees, with some pairs fixed, and with the limit reached exactly if it has a price.
 */
final class NarrowedDegrees {
    static final byte FREE = 0;
    static final byte IN = 1;
    static final byte OUT = 2;

    final PairingProblem problem;
    final int[] minimum;
    final int[] maximum;
    /** Whether each pair is still free, or is in or out of every choice that reaches the goals. */
    final byte[] state;

    private boolean isAtLimit;

    NarrowedDegrees(PairingProblem problem) {
        this.problem = problem;
        minimum = problem.minimum.clone();
        maximum = problem.maximum.clone();
        state = new byte[problem.left.length];
        int[] listed = new int[minimum.length];
        for (int pair = 0; pair < state.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            state[pair] = problem.must[pair] ? IN : FREE;
            listed[problem.left[pair]]++;
            listed[problem.leftCount + problem.right[pair]]++;
        }
        Arrays.setAll(maximum, node -> Math.min(maximum[node], listed[node]));
    }

    /** Returns whether every choice has exactly as many pairs as the limit. */
    boolean isAtLimit() {
        return isAtLimit;
    }

    /** Keeps only the choices that reach a goal as far as possible, which its prices tell. */
    void narrow(UnitGoal goal, int[] prices, int limitPrice) {
        for (int pair = 0; pair < state.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            int sum = prices[problem.left[pair]] + prices[problem.leftCount + problem.right[pair]] + limitPrice;
            if (state[pair] == FREE && sum != 0) {
                state[pair] = sum < 0 ? IN : OUT;
            }
        }
        for (int node = 0; node < prices.length; node++) {
            int[] best = goal.best(node, minimum[node], maximum[node], prices[node]);
            minimum[node] = best[0];
            maximum[node] = best[1];
        }
        isAtLimit |= limitPrice > 0;
    }
}
