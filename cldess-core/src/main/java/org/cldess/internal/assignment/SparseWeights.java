package org.cldess.internal.assignment;

import java.util.Arrays;
import java.util.Optional;

/** Weights of few pairs, by left node. */
final class SparseWeights implements Weights {
    private final int rights;
    private final int[] start;
    private final int[] right;
    private final long[] weight;

    SparseWeights(int rights, int[] start, int[] right, long[] weight) {
        this.rights = rights;
        this.start = start;
        this.right = right;
        this.weight = weight;
    }

    @Override
    public int lefts() {
        return start.length - 1;
    }

    @Override
    public int rights() {
        return rights;
    }

    @Override
    public long count() {
        return right.length;
    }

    @Override
    public void tell(int left, Row row) {
        row.right = right;
        row.weight = weight;
        row.start = start[left];
        row.end = start[left + 1];
    }

    @Override
    public Weights plus(long more) {
        long[] raised = new long[weight.length];
        Arrays.setAll(raised, k -> weight[k] + more);
        return new SparseWeights(rights, start, right, raised);
    }

    @Override
    public Range range() {
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (long each : weight) {
            least = Math.min(least, each);
            greatest = Math.max(greatest, each);
        }
        return least > greatest ? new Range(0, 0) : new Range(least, greatest);
    }

    @Override
    public Optional<Table> table() {
        Range range = range();
        return lefts() == rights && range.isNarrow()
                ? Optional.of(new SparseTable(rights, start, right, weight, range))
                : Optional.empty();
    }
}
