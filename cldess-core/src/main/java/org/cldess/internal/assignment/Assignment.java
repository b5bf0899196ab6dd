package org.cldess.internal.assignment;

import java.math.BigInteger;
import java.util.Arrays;
import org.cldess.internal.auction.Pairs;
import org.cldess.internal.interruption.Interruption;

/**
 * The best assignment of an {@link AssignmentProblem}, with the prices that prove it.
 *
 * <p>Each node has a price. No pair weighs more than the sum of its two prices, and an assigned pair weighs exactly
 * that sum. A node that is not assigned has the price 0, and no price is negative, except on a side on which every node
 * must be assigned. By linear programming duality no other assignment weighs more.
 */
public final class Assignment {
    /** In place of a right node: the left node is not assigned. */
    public static final int NOBODY = -1;

    private final int[] rightOf;
    private final long[] leftPrice;
    private final long[] rightPrice;

    Assignment(int[] rightOf, long[] leftPrice, long[] rightPrice) {
        this.rightOf = rightOf;
        this.leftPrice = leftPrice;
        this.rightPrice = rightPrice;
    }

    /**
     * Returns the right node of a left node.
     *
     * @param left the left node
     * @return its right node, or {@link #NOBODY}
     */
    public int rightOf(int left) {
        return rightOf[left];
    }

    /**
     * Returns the price of a left node.
     *
     * @param left the left node
     * @return its price, in the unit of the weights
     */
    public long leftPrice(int left) {
        return leftPrice[left];
    }

    /**
     * Returns the price of a right node.
     *
     * @param right the right node
     * @return its price, in the unit of the weights
     */
    public long rightPrice(int right) {
        return rightPrice[right];
    }

    /**
     * Checks the whole result, without relying on how it was found: that the assignment is valid, and that its prices
     * prove it the best. Linear in the numbers of pairs and nodes.
     *
     * @param problem the problem that was solved
     * @return true if all of this holds
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; its interrupt status is kept
     */
    public boolean verify(AssignmentProblem problem) {
        Pairs pairs = problem.weights;
        if (rightOf.length != pairs.leftCount()
                || leftPrice.length != pairs.leftCount()
                || rightPrice.length != pairs.rightCount()) {
            return false;
        }
        boolean[] taken = new boolean[pairs.rightCount()];
        boolean[] assigned = new boolean[pairs.leftCount()];
        int count = 0;
        for (int i = 0; i < pairs.leftCount(); i++) {
            int right = rightOf[i];
            if (right != NOBODY) {
                if (right < 0 || right >= taken.length || taken[right]) {
                    return false;
                }
                taken[right] = true;
                assigned[i] = true;
                count++;
            }
        }
        boolean everyone = problem.everyone;
        return (!everyone || count == problem.smaller())
                && arePrices(leftPrice, assigned, everyone && problem.isLeftSmaller())
                && arePrices(rightPrice, taken, everyone && !problem.isLeftSmaller())
                && noneIsWorthMore(pairs);
    }

    private static boolean arePrices(long[] price, boolean[] assigned, boolean free) {
        for (int node = 0; node < price.length; node++) {
            if ((price[node] < 0 && !free) || (price[node] != 0 && !assigned[node])) {
                return false;
            }
        }
        return true;
    }

    private boolean noneIsWorthMore(Pairs pairs) {
        Pairs.Row row = new Pairs.Row();
        for (int i = 0; i < rightOf.length; i++) {
            Interruption.throwIfInterrupted();
            pairs.read(i, row);
            boolean found = rightOf[i] == NOBODY;
            for (int k = row.start; k < row.end; k++) {
                int gain = gain(row.weight[k], leftPrice[i], rightPrice[row.right[k]]);
                boolean chosen = row.right[k] == rightOf[i];
                found |= chosen;
                if (gain > 0 || (chosen && gain < 0)) {
                    return false;
                }
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** Returns the sign of the gain of a pair, for any prices, without overflow. */
    private static int gain(long weight, long left, long right) {
        long price = left + right;
        boolean fits = ((left ^ price) & (right ^ price)) >= 0;
        return fits
                ? Long.compare(weight, price)
                : BigInteger.valueOf(weight).compareTo(BigInteger.valueOf(left).add(BigInteger.valueOf(right)));
    }

    @Override
    public String toString() {
        return Arrays.toString(rightOf);
    }
}
