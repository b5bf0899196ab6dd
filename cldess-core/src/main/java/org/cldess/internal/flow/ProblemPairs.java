package org.cldess.internal.flow;

import java.util.Arrays;
import org.cldess.internal.auction.Pairs;

/** The pairs of a problem {@linkplain PairOrder in order}. Those that must be chosen weigh nothing here: they are no choice. */
final class ProblemPairs implements Pairs {
    private final PairingProblem problem;
    private final int[] start;
    private final long[] weight;

    ProblemPairs(PairingProblem problem) {
        this.problem = problem;
        start = new int[problem.lefts + 1];
        for (int i : problem.left) {
            start[i + 1]++;
        }
        for (int i = 0; i < problem.lefts; i++) {
            start[i + 1] += start[i];
        }
        boolean musts = problem.mustCount() > 0;
        weight = musts ? problem.weight.clone() : problem.weight;
        for (int pair = 0; musts && pair < weight.length; pair++) {
            if (problem.must[pair]) {
                weight[pair] = 0;
            }
        }
    }

    @Override
    public int lefts() {
        return problem.lefts;
    }

    @Override
    public int rights() {
        return problem.rights;
    }

    @Override
    public long count() {
        return weight.length;
    }

    @Override
    public void tell(int left, Row row) {
        row.right = problem.right;
        row.weight = weight;
        row.start = start[left];
        row.end = start[left + 1];
    }

    /** The place of a pair in the problem. */
    int find(int left, int right) {
        return Arrays.binarySearch(problem.right, start[left], start[left + 1], right);
    }
}
