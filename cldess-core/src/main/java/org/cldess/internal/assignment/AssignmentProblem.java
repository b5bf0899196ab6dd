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
     * @param leftCount the number of left nodes
     * @param rightCount the number of right nodes
     * @param weight the weight of each pair, or {@link #FORBIDDEN}, row by row: those of the first left node first
     * @return the problem
     * @throws IllegalArgumentException if the number of weights is not the number of pairs
     */
    public static AssignmentProblem dense(int leftCount, int rightCount, int[] weight) {
        if ((long) leftCount * rightCount != weight.length) {
            throw new IllegalArgumentException("There are " + weight.length + " weights: give one to each of "
                    + leftCount + " times " + rightCount + " pairs");
        }
        return of(new DenseWeights(leftCount, rightCount, weight));
    }

    /**
     * Creates a problem in which few pairs are allowed.
     *
     * @param rightCount the number of right nodes
     * @param start where the pairs of each left node start, then where those of the last one end
     * @param right the right node of each pair, ascending for each left node
     * @param weight the weight of each pair
     * @return the problem
     * @throws IllegalArgumentException if the arrays do not fit each other, a node does not exist, nodes do not ascend,
     *     or the weights are so great that sums along a path could exceed 64 bits
     */
    public static AssignmentProblem sparse(int rightCount, int[] start, int[] right, long[] weight) {
        int leftCount = start.length - 1;
        if (leftCount < 0 || start[0] != 0 || start[leftCount] != right.length || right.length != weight.length) {
            throw new IllegalArgumentException("There are " + right.length + " right nodes and " + weight.length
                    + " weights: give as many of each as the last start states");
        }
        for (int i = 0; i < leftCount; i++) {
            for (int k = start[i]; k < start[i + 1]; k++) {
                if (right[k] < 0 || right[k] >= rightCount || (k > start[i] && right[k] <= right[k - 1])) {
                    throw new IllegalArgumentException("Pair " + k + " of left node " + i + " leads to " + right[k]
                            + ": name right nodes from 0 to " + (rightCount - 1) + ", ascending");
                }
            }
        }
        return of(new SparseWeights(rightCount, start, right, weight));
    }

    private static AssignmentProblem of(Weights weights) {
        Weights.Range range = weights.range();
        long limit = Long.MAX_VALUE / 128 / (weights.leftCount() + (long) weights.rightCount() + 2);
        if (range.minimum() < -limit || range.greatest() > limit) {
            long greatest = range.greatest() > limit ? range.greatest() : range.minimum();
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
        return weights.leftCount() <= weights.rightCount();
    }

    int smaller() {
        return Math.min(weights.leftCount(), weights.rightCount());
    }

    static int[] ones(int count) {
        int[] ones = new int[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
