package org.cldess.internal.assignment;

import java.util.Arrays;
import java.util.Optional;

/** Weights of nearly all pairs, as a table. */
final class DenseWeights implements Weights {
    private final int leftCount;
    private final int rightCount;
    private final int[] weight;
    private final long more;
    private final int[] all;
    private final Range range;
    private final boolean anyForbidden;

    DenseWeights(int leftCount, int rightCount, int[] weight) {
        this(leftCount, rightCount, weight, 0, new int[rightCount], range(weight), isAnyForbidden(weight));
        Arrays.setAll(all, j -> j);
    }

    private DenseWeights(
            int leftCount, int rightCount, int[] weight, long more, int[] all, Range range, boolean anyForbidden) {
        this.leftCount = leftCount;
        this.rightCount = rightCount;
        this.weight = weight;
        this.more = more;
        this.all = all;
        this.range = range;
        this.anyForbidden = anyForbidden;
    }

    private static boolean isAnyForbidden(int[] weight) {
        for (int each : weight) {
            if (each == AssignmentProblem.FORBIDDEN) {
                return true;
            }
        }
        return false;
    }

    private static Range range(int[] weight) {
        int minimum = Integer.MAX_VALUE;
        int greatest = AssignmentProblem.FORBIDDEN;
        for (int each : weight) {
            minimum = Math.min(minimum, each == AssignmentProblem.FORBIDDEN ? Integer.MAX_VALUE : each);
            greatest = Math.max(greatest, each);
        }
        return minimum > greatest ? new Range(0, 0) : new Range(minimum, greatest);
    }

    @Override
    public int leftCount() {
        return leftCount;
    }

    @Override
    public int rightCount() {
        return rightCount;
    }

    @Override
    public long count() {
        return weight.length;
    }

    @Override
    public void read(int left, Row row) {
        if (row.weight.length < rightCount) {
            row.weight = new long[rightCount];
            row.right = anyForbidden ? new int[rightCount] : all;
        }
        row.start = 0;
        int first = left * rightCount;
        if (anyForbidden) {
            tellAllowed(first, row);
            return;
        }
        long[] to = row.weight;
        for (int j = 0; j < rightCount; j++) {
            to[j] = weight[first + j] + more;
        }
        row.end = rightCount;
    }

    private void tellAllowed(int first, Row row) {
        row.end = 0;
        for (int j = 0; j < rightCount; j++) {
            if (weight[first + j] != AssignmentProblem.FORBIDDEN) {
                row.right[row.end] = j;
                row.weight[row.end++] = weight[first + j] + more;
            }
        }
    }

    @Override
    public Weights plus(long added) {
        return new DenseWeights(leftCount, rightCount, weight, more + added, all, range, anyForbidden);
    }

    @Override
    public Range range() {
        return new Range(range.minimum() + more, range.greatest() + more);
    }

    @Override
    public Optional<Table> table() {
        boolean fits = leftCount == rightCount && more == 0 && range.isNarrow() && DenseTable.leavesRoomBelow(range);
        return fits ? Optional.of(new DenseTable(leftCount, weight, range, anyForbidden)) : Optional.empty();
    }
}
