package org.cldess.internal.assignment;

import java.util.Arrays;

/**
 * The problem of assigning left nodes to right nodes, each to at most one, with the maximum total weight.
 *
 * <p>By default every node of the smaller side is assigned, even at a loss; with {@link #whereWorthIt} only pairs of
 * positive weight are chosen. An instance is immutable; it takes ownership of the arrays passed to it.
 */
public final class AssignmentProblem {
    /** The weight that forbids a pair in {@link #dense}. */
    public static final int FORBIDDEN = Integer.MIN_VALUE;

    final Weights weights;
    final boolean everyone;

    private AssignmentProblem(Weights weights, boolean everyone) {
        this.weights = weights;
        this.everyone = everyone;
    }

    /**
     * Creates a problem in which most pairs are allowed.
     *
     * @param lefts the number of left nodes
     * @param rights the number of right nodes
     * @param weight the weight of each pair, or {@link #FORBIDDEN}, row by row: those of the first left node first
     * @return the problem
     * @throws IllegalArgumentException if the number of weights is not the number of pairs
     */
    public static AssignmentProblem dense(int lefts, int rights, int[] weight) {
        if ((long) lefts * rights != weight.length) {
            throw new IllegalArgumentException("There are " + weight.length + " weights: give one to each of " + lefts
                    + " times " + rights + " pairs");
        }
        return of(new DenseWeights(lefts, rights, weight));
    }

    /**
     * Creates a problem in which few pairs are allowed.
     *
     * @param rights the number of right nodes
     * @param start where the pairs of each left node start, then where those of the last one end
     * @param right the right node of each pair, ascending for each left node
     * @param weight the weight of each pair
     * @return the problem
     * @throws IllegalArgumentException if the arrays do not fit each other, a node does not exist, nodes do not ascend,
     *     or the weights are so great that sums along a path could exceed 64 bits
     */
    public static AssignmentProblem sparse(int rights, int[] start, int[] right, long[] weight) {
        int lefts = start.length - 1;
        if (lefts < 0 || start[0] != 0 || start[lefts] != right.length || right.length != weight.length) {
            throw new IllegalArgumentException("There are " + right.length + " right nodes and " + weight.length
                    + " weights: give as many as the last start says");
        }
        for (int i = 0; i < lefts; i++) {
            for (int k = start[i]; k < start[i + 1]; k++) {
                if (right[k] < 0 || right[k] >= rights || (k > start[i] && right[k] <= right[k - 1])) {
                    throw new IllegalArgumentException("Pair " + k + " of left node " + i + " leads to " + right[k]
                            + ": name right nodes from 0 to " + (rights - 1) + ", ascending");
                }
            }
        }
        return of(new SparseWeights(rights, start, right, weight));
    }

    private static AssignmentProblem of(Weights weights) {
        Weights.Range range = weights.range();
        long limit = Long.MAX_VALUE / 128 / (weights.lefts() + (long) weights.rights() + 2);
        if (range.least() < -limit || range.greatest() > limit) {
            long greatest = range.greatest() > limit ? range.greatest() : range.least();
            throw new IllegalArgumentException(
                    "A weight of " + greatest + " is too great for exact sums: scale the weights down");
        }
        return new AssignmentProblem(weights, true);
    }

    /**
     * {@return the same problem in which only pairs of positive weight are chosen, and no node needs to be assigned}
     */
    public AssignmentProblem whereWorthIt() {
        return new AssignmentProblem(weights, false);
    }

    boolean isLeftSmaller() {
        return weights.lefts() <= weights.rights();
    }

    int smaller() {
        return Math.min(weights.lefts(), weights.rights());
    }

    static int[] ones(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
