package org.cldess.internal.flow;

import java.util.Arrays;
import org.cldess.internal.auction.Pairs;
import org.cldess.internal.interruption.Interruption;

/**
 * The pairs of a problem {@linkplain PairOrder in order}. Those that must be chosen have weight 0 here, because there
 * is no choice.
 */
final class ProblemPairs implements Pairs {
    private final PairingProblem problem;
    private final int[] start;
    private final long[] weight;
    private final long more;

    ProblemPairs(PairingProblem problem) {
        this(problem, 0);
    }

    private ProblemPairs(PairingProblem problem, long more) {
        this.problem = problem;
        this.more = more;
        start = new int[problem.leftCount + 1];
        for (int i = 0; i < problem.leftCount; i++) {
            Interruption.throwIfInterrupted(i);
            start[i + 1] = end(problem.left, i, start[i]);
        }
        boolean musts = problem.mustCount() > 0;
        weight = musts || more > 0 ? problem.weight.clone() : problem.weight;
        for (int pair = 0; weight != problem.weight && pair < weight.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            weight[pair] = problem.must[pair] ? 0 : weight[pair] + more;
        }
    }

    /** Finds where the pairs of a left node end, from where they start, by a galloping search. */
    private static int end(int[] left, int node, int start) {
        int step = 1;
        while (start + step <= left.length && left[start + step - 1] == node) {
            step *= 2;
        }
        int low = start + step / 2;
        int high = Math.min(start + step - 1, left.length);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (left[middle] == node) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the pairs with all weights raised by the same amount, so that each is positive. */
    static ProblemPairs raised(PairingProblem problem) {
        long minimum = 1;
        for (long each : problem.weight) {
            minimum = Math.min(minimum, each);
        }
        return new ProblemPairs(problem, 1 - minimum);
    }

    /** Returns the amount by which weights are raised. */
    long more() {
        return more;
    }

    /** Returns the greatest raised weight. */
    long greatest() {
        long greatest = 0;
        for (long each : weight) {
            greatest = Math.max(greatest, each);
        }
        return greatest;
    }

    @Override
    public int leftCount() {
        return problem.leftCount;
    }

    @Override
    public int rightCount() {
        return problem.rightCount;
    }

    @Override
    public long count() {
        return weight.length;
    }

    @Override
    public void read(int left, Row row) {
        row.right = problem.right;
        row.weight = weight;
        row.start = start[left];
        row.end = start[left + 1];
    }

    /** Returns the index of a pair in the problem. */
    int find(int left, int right) {
        return Arrays.binarySearch(problem.right, start[left], start[left + 1], right);
    }
}
