package org.cldess.internal.assignment;

import java.util.Arrays;
import java.util.Optional;

/** Weights of nearly all pairs, as a table. */
final class DenseWeights implements Weights {
    private final int lefts;
    private final int rights;
    private final int[] weight;
    private final long more;
    private final int[] all;
    private final Range range;
    private final boolean anyForbidden;

    DenseWeights(int lefts, int rights, int[] weight) {
        this(lefts, rights, weight, 0, new int[rights], range(weight), isAnyForbidden(weight));
        Arrays.setAll(all, j -> j);
    }

    private DenseWeights(int lefts, int rights, int[] weight, long more, int[] all, Range range, boolean anyForbidden) {
        this.lefts = lefts;
        this.rights = rights;
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
        int least = Integer.MAX_VALUE;
        int greatest = AssignmentProblem.FORBIDDEN;
        for (int each : weight) {
            least = Math.min(least, each == AssignmentProblem.FORBIDDEN ? Integer.MAX_VALUE : each);
            greatest = Math.max(greatest, each);
        }
        return least > greatest ? new Range(0, 0) : new Range(least, greatest);
    }

    @Override
    public int lefts() {
        return lefts;
    }

    @Override
    public int rights() {
        return rights;
    }

    @Override
    public long count() {
        return weight.length;
    }

    @Override
    public void tell(int left, Row row) {
        if (row.weight.length < rights) {
            row.weight = new long[rights];
            row.right = anyForbidden ? new int[rights] : all;
        }
        row.start = 0;
        int first = left * rights;
        if (anyForbidden) {
            tellAllowed(first, row);
            return;
        }
        long[] to = row.weight;
        for (int j = 0; j < rights; j++) {
            to[j] = weight[first + j] + more;
        }
        row.end = rights;
    }

    private void tellAllowed(int first, Row row) {
        row.end = 0;
        for (int j = 0; j < rights; j++) {
            if (weight[first + j] != AssignmentProblem.FORBIDDEN) {
                row.right[row.end] = j;
                row.weight[row.end++] = weight[first + j] + more;
            }
        }
    }

    @Override
    public Weights plus(long added) {
        return new DenseWeights(lefts, rights, weight, more + added, all, range, anyForbidden);
    }

    @Override
    public Range range() {
        return new Range(range.least() + more, range.greatest() + more);
    }

    @Override
    public Optional<Table> table() {
        boolean fits = lefts == rights && more == 0 && range.isNarrow() && DenseTable.leavesRoomBelow(range);
        return fits ? Optional.of(new DenseTable(lefts, weight, range, anyForbidden)) : Optional.empty();
    }
}
