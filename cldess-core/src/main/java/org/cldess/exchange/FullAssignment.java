package org.cldess.exchange;

import com.google.common.math.LongMath;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.internal.assignment.Assignment;
import org.cldess.internal.assignment.AssignmentProblem;
import org.cldess.internal.assignment.AssignmentSolver;
import org.cldess.internal.interruption.Interruption;

/**
 * The best pairs of two sides of equal size in which every pair is possible and has a positive score: everyone is
 * paired, and the solver of assignments is several times faster than that of pairs in general. Scores are divided by
 * what divides all of them, and must then fit in 32 bits together with what the solver multiplies them by.
 */
final class FullAssignment {
    /** In smaller meetings, either solver takes less than a millisecond. */
    private static final int LEAST_NODES = 100;

    private static final long GREATEST = 1 << 26;

    private final Assignment assignment;
    private final int leftCount;
    private final long unit;
    private final long shift;

    private FullAssignment(Assignment assignment, int leftCount, long unit) {
        this.assignment = assignment;
        this.leftCount = leftCount;
        this.unit = unit;
        // Any two nodes have prices that add up to more than 0, so all right prices remain positive.
        shift = -IntStream.range(0, leftCount)
                .mapToLong(assignment::leftPrice)
                .min()
                .orElse(0);
    }

    /**
     * Finds the best pairs.
     *
     * @param weight the score of each pair: those of the first left node first, each in the order of the right nodes
     * @return the best pairs; empty if this is not such a problem
     */
    static Optional<FullAssignment> of(int leftCount, int rightCount, long[] weight) {
        if (leftCount != rightCount || leftCount < LEAST_NODES || (long) leftCount * rightCount != weight.length) {
            return Optional.empty();
        }
        long unit = 0;
        long greatest = 0;
        for (int pair = 0; pair < weight.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            if (weight[pair] <= 0) {
                return Optional.empty();
            }
            unit = unit == 1 ? 1 : LongMath.gcd(unit, weight[pair]);
            greatest = Math.max(greatest, weight[pair]);
        }
        if (greatest / unit > GREATEST) {
            return Optional.empty();
        }
        int[] units = new int[weight.length];
        for (int pair = 0; pair < weight.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            units[pair] = (int) (weight[pair] / unit);
        }
        long found = unit;
        return AssignmentSolver.solve(AssignmentProblem.dense(leftCount, rightCount, units))
                .map(assignment -> new FullAssignment(assignment, leftCount, found));
    }

    boolean isChosen(int left, int right) {
        return assignment.rightOf(left) == right;
    }

    /** Returns the price of a node, left nodes first: 0 or more. */
    long price(int node) {
        return unit
                * (node < leftCount
                        ? assignment.leftPrice(node) + shift
                        : assignment.rightPrice(node - leftCount) - shift);
    }
}
