package org.cldess.internal.assignment;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * A table of nearly all pairs. A forbidden pair is represented by a weight so low that it is chosen only if nothing
 * else is possible.
 *
 * <p>A row is read in loops over plain arrays that the compiler can vectorize. A first loop finds the best gain of each
 * eight pairs that are an eighth of the row apart; a second loop scans only those groups of eight that contain a good
 * pair.
 */
final class DenseTable implements Table {
    private static final int FOLDS = 8;

    private final int nodes;
    private final int[] weight;
    private final int lowest;
    private final int range;

    /** Creates a table of weights that are in a {@linkplain Weights.Range#isNarrow narrow} range, or forbidden. */
    DenseTable(int nodes, int[] weight, Weights.Range of, boolean anyForbidden) {
        this.nodes = nodes;
        this.weight = weight;
        lowest = (int) (anyForbidden ? lowest(of) : of.minimum());
        range = (int) (of.greatest() - lowest);
    }

    /** Returns whether a forbidden pair can be represented in 32 bits. */
    static boolean leavesRoomBelow(Weights.Range range) {
        return lowest(range) > Integer.MIN_VALUE;
    }

    /** Returns the weight that represents a forbidden pair. */
    private static long lowest(Weights.Range range) {
        return range.minimum() - 2 * range.differences() - 1;
    }

    @Override
    public int nodes() {
        return nodes;
    }

    @Override
    public long minimum() {
        return lowest;
    }

    @Override
    public int range() {
        return range;
    }

    @Override
    public int[] greatest() {
        int[] greatest = new int[nodes];
        Arrays.fill(greatest, lowest);
        for (int i = 0; i < nodes; i++) {
            Interruption.throwIfInterrupted();
            int first = i * nodes;
            for (int j = 0; j < nodes; j++) {
                greatest[j] = Math.max(greatest[j], weight[first + j]);
            }
        }
        for (int j = 0; j < nodes; j++) {
            greatest[j] -= lowest;
        }
        return greatest;
    }

    @Override
    public int mostPairs() {
        return nodes;
    }

    @Override
    public long size() {
        return weight.length;
    }

    @Override
    public boolean isAllowed(int left, int right) {
        return weight[left * nodes + right] != AssignmentProblem.FORBIDDEN;
    }

    @Override
    public Reader reader() {
        return new RowReader();
    }

    private final class RowReader implements Reader {
        private final int length = nodes / FOLDS;
        private final int[] best = new int[length];

        @Override
        public void offer(int left, int scale, int[] price, Offers to) {
            int first = left * nodes;
            fold(first, scale, price);
            for (int k = 0; k < length; k++) {
                if (best[k] > to.threshold) {
                    for (int j = k; j < FOLDS * length; j += length) {
                        offer(first, j, scale, price, to);
                    }
                }
            }
            for (int j = FOLDS * length; j < nodes; j++) {
                offer(first, j, scale, price, to);
            }
        }

        private void offer(int first, int j, int scale, int[] price, Offers to) {
            int gain = (Math.max(weight[first + j], lowest) - lowest) * scale - price[j];
            if (gain > to.threshold) {
                to.take(j, gain);
            }
        }

        private void fold(int first, int scale, int[] price) {
            Arrays.fill(best, Integer.MIN_VALUE);
            for (int from = 0; from < FOLDS * length; from += 2 * length) {
                foldTwo(first + from, from, scale, price);
            }
        }

        private void foldTwo(int at, int from, int scale, int[] price) {
            int[] table = weight;
            int[] to = best;
            int minimum = lowest;
            int next = length;
            for (int k = 0; k < next; k++) {
                int one = (Math.max(table[at + k], minimum) - minimum) * scale - price[from + k];
                int other = (Math.max(table[at + next + k], minimum) - minimum) * scale - price[from + next + k];
                to[k] = Math.max(to[k], Math.max(one, other));
            }
        }
    }
}
