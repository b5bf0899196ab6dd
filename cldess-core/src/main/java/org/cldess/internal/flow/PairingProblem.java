package org.cldess.internal.flow;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * The problem of choosing pairs in a bipartite graph with the maximum total weight. Every node has between its minimum
 * and its maximum number of pairs, the number of all pairs does not exceed a limit, and every demanded pair is chosen.
 *
 * <p>An instance is immutable; it takes ownership of the arrays passed to it.
 */
public final class PairingProblem {
    /** A limit that no number of pairs reaches. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    final int leftCount;
    final int rightCount;
    final int[] left;
    final int[] right;
    final long[] weight;
    final boolean[] must;
    final int[] minimum;
    final int[] maximum;
    final int limit;
    /** Whether the pairs are sorted by left node, then by right node. */
    final boolean isInOrder;

    private final int mustCount;

    private PairingProblem(
            int leftCount,
            int rightCount,
            int[] left,
            int[] right,
            long[] weight,
            boolean[] must,
            int[] minimum,
            int[] maximum,
            int limit,
            boolean isInOrder,
            int mustCount) {
        this.leftCount = leftCount;
        this.rightCount = rightCount;
        this.left = left;
        this.right = right;
        this.weight = weight;
        this.must = must;
        this.minimum = minimum;
        this.maximum = maximum;
        this.limit = limit;
        this.isInOrder = isInOrder;
        this.mustCount = mustCount;
    }

    /**
     * {@return the problem without any bounds: every pair of positive weight is chosen}
     *
     * @param leftCount the number of left nodes
     * @param rightCount the number of right nodes
     * @param left the left node of each pair
     * @param right the right node of each pair; several pairs may join the same nodes, and each of them is chosen or
     *     not
     * @param weight the weight of each pair
     * @throws IllegalArgumentException if the arrays differ in length or contain a node that does not exist, or if the
     *     weights are so great that sums along a path could exceed 64 bits
     */
    public static PairingProblem of(int leftCount, int rightCount, int[] left, int[] right, long[] weight) {
        if (left.length != right.length || left.length != weight.length) {
            throw new IllegalArgumentException("The pairs have " + left.length + " left nodes, " + right.length
                    + " right nodes and " + weight.length + " weights: give one of each per pair");
        }
        long greatest = 1;
        boolean isInOrder = true;
        for (int pair = 0; pair < left.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            if (left[pair] < 0 || left[pair] >= leftCount || right[pair] < 0 || right[pair] >= rightCount) {
                throw new IllegalArgumentException("Pair " + pair + " joins " + left[pair] + " and " + right[pair]
                        + ": the nodes are 0 to " + (leftCount - 1) + " and 0 to " + (rightCount - 1));
            }
            greatest = Math.max(greatest, Math.abs(weight[pair]));
            isInOrder &= pair == 0 || follows(left, right, pair);
        }
        int nodes = Math.addExact(leftCount, rightCount);
        if (greatest > Long.MAX_VALUE / 8 / (nodes + 2)) {
            throw new IllegalArgumentException("A weight of " + greatest + " is too great for exact sums over " + nodes
                    + " nodes: scale the weights down");
        }
        int[] maximum = new int[nodes];
        Arrays.fill(maximum, UNLIMITED);
        return new PairingProblem(
                leftCount,
                rightCount,
                left,
                right,
                weight,
                new boolean[left.length],
                new int[nodes],
                maximum,
                UNLIMITED,
                isInOrder,
                0);
    }

    /** Returns whether a pair is in order after the one before it. */
    private static boolean follows(int[] left, int[] right, int pair) {
        return left[pair] > left[pair - 1] || (left[pair] == left[pair - 1] && right[pair] >= right[pair - 1]);
    }

    /**
     * Returns the same problem with other bounds on the number of pairs of every node.
     *
     * @param minimum the minimum number of pairs of each node, left nodes first
     * @param maximum the maximum number of pairs of each node, left nodes first
     * @return the problem with these bounds
     */
    public PairingProblem withDegrees(int[] minimum, int[] maximum) {
        if (minimum.length != leftCount + rightCount || maximum.length != leftCount + rightCount) {
            throw new IllegalArgumentException("There are " + minimum.length + " least and " + maximum.length
                    + " greatest numbers of pairs: give one of each to the " + (leftCount + rightCount) + " nodes");
        }
        return new PairingProblem(
                leftCount, rightCount, left, right, weight, must, minimum, maximum, limit, isInOrder, mustCount);
    }

    /**
     * Returns the same problem with the same bounds on the number of pairs of every node.
     *
     * @param minimum the minimum number of pairs of a node
     * @param maximum the maximum number of pairs of a node
     * @return the problem with these bounds
     */
    public PairingProblem withDegrees(int minimum, int maximum) {
        int[] everyLeast = new int[leftCount + rightCount];
        int[] everyMost = new int[leftCount + rightCount];
        Arrays.fill(everyLeast, minimum);
        Arrays.fill(everyMost, maximum);
        return withDegrees(everyLeast, everyMost);
    }

    /**
     * {@return the same problem with another limit on the number of all chosen pairs}
     *
     * @param limit the maximum number of pairs, or {@link #UNLIMITED}
     */
    public PairingProblem withLimit(int limit) {
        return new PairingProblem(
                leftCount, rightCount, left, right, weight, must, minimum, maximum, limit, isInOrder, mustCount);
    }

    /**
     * Returns the same problem with other pairs that must be chosen.
     *
     * @param must for each pair, whether it must be chosen
     * @return the problem with these demands
     */
    public PairingProblem withMust(boolean[] must) {
        if (must.length != left.length) {
            throw new IllegalArgumentException(
                    "There are " + must.length + " demands: give one to each of the " + left.length + " pairs");
        }
        int count = 0;
        for (boolean demanded : must) {
            count += demanded ? 1 : 0;
        }
        return new PairingProblem(
                leftCount, rightCount, left, right, weight, must, minimum, maximum, limit, isInOrder, count);
    }

    PairingProblem withWeight(long each) {
        long[] same = new long[weight.length];
        Arrays.fill(same, each);
        return new PairingProblem(
                leftCount, rightCount, left, right, same, must, minimum, maximum, limit, isInOrder, mustCount);
    }

    /**
     * Returns the same problem with its pairs in another order, given as the old index of the pair at each new index.
     */
    PairingProblem inOrder(int[] order) {
        int[] newLeft = new int[order.length];
        int[] newRight = new int[order.length];
        long[] newWeight = new long[order.length];
        boolean[] newMust = new boolean[order.length];
        boolean ordered = true;
        for (int k = 0; k < order.length; k++) {
            Interruption.throwIfInterrupted(k);
            newLeft[k] = left[order[k]];
            newRight[k] = right[order[k]];
            newWeight[k] = weight[order[k]];
            newMust[k] = must[order[k]];
            ordered &= k == 0 || follows(newLeft, newRight, k);
        }
        return new PairingProblem(
                leftCount,
                rightCount,
                newLeft,
                newRight,
                newWeight,
                newMust,
                minimum,
                maximum,
                limit,
                ordered,
                mustCount);
    }

    /** Returns the number of pairs of each node that must be chosen, left nodes first. */
    int[] mustDegrees() {
        int[] degrees = new int[leftCount + rightCount];
        for (int pair = 0; mustCount > 0 && pair < must.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            if (must[pair]) {
                degrees[left[pair]]++;
                degrees[leftCount + right[pair]]++;
            }
        }
        return degrees;
    }

    int mustCount() {
        return mustCount;
    }
}
