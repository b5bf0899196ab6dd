package org.cldess.internal.assignment;

import java.util.Arrays;
import java.util.Optional;

/** Weights of few pairs, by left node. */
final class SparseWeights implements Weights {
    private final int rightCount;
    private final int[] start;
    private final int[] right;
    private final long[] weight;

    SparseWeights(int rightCount, int[] start, int[] right, long[] weight) {
        this.rightCount = rightCount;
        this.start = start;
        this.right = right;
        this.weight = weight;
    }

    @Override
    public int leftCount() {
        return start.length - 1;
    }

    @Override
    public int rightCount() {
        return rightCount;
    }

    @Override
    public long count() {
        return right.length;
    }

    @Override
    public void read(int left, Row row) {
        row.right = right;
        row.weight = weight;
        row.start = start[left];
        row.end = start[left + 1];
    }

    @Override
    public Weights plus(long more) {
        long[] raised = new long[weight.length];
        Arrays.setAll(raised, k -> weight[k] + more);
        return new SparseWeights(rightCount, start, right, raised);
    }

    @Override
    public Range range() {
        long minimum = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (long each : weight) {
            minimum = Math.min(minimum, each);
            greatest = Math.max(greatest, each);
        }
        return minimum > greatest ? new Range(0, 0) : new Range(minimum, greatest);
    }

    @Override
    public Optional<Table> table() {
        Range range = range();
        return leftCount() == rightCount && range.isNarrow()
                ? Optional.of(new SparseTable(rightCount, start, right, weight, range))
                : Optional.empty();
    }
}
