package org.cldess.internal.assignment;

import org.cldess.internal.interruption.Interruption;

/** A table of few pairs, by left node, whose weights are in a {@linkplain Weights.Range#isNarrow narrow} range. */
final class SparseTable implements Table {
    private final int nodes;
    private final int[] start;
    private final int[] right;
    private final long[] weight;
    private final long low;
    private final int range;

    SparseTable(int nodes, int[] start, int[] right, long[] weight, Weights.Range of) {
        this.nodes = nodes;
        this.start = start;
        this.right = right;
        this.weight = weight;
        low = of.minimum();
        range = (int) of.differences();
    }

    @Override
    public int nodes() {
        return nodes;
    }

    @Override
    public long minimum() {
        return low;
    }

    @Override
    public int range() {
        return range;
    }

    @Override
    public int[] greatest() {
        int[] greatest = new int[nodes];
        for (int k = 0; k < right.length; k++) {
            Interruption.throwIfInterrupted(k);
            greatest[right[k]] = Math.max(greatest[right[k]], (int) (weight[k] - low));
        }
        return greatest;
    }

    @Override
    public int mostPairs() {
        int maximum = 0;
        for (int i = 0; i < nodes; i++) {
            maximum = Math.max(maximum, start[i + 1] - start[i]);
        }
        return maximum;
    }

    @Override
    public long size() {
        return right.length;
    }

    @Override
    public boolean isAllowed(int left, int node) {
        return true;
    }

    @Override
    public Reader reader() {
        return this::offer;
    }

    private void offer(int left, int scale, int[] price, Offers to) {
        for (int k = start[left]; k < start[left + 1]; k++) {
            int gain = (int) (weight[k] - low) * scale - price[right[k]];
            if (gain > to.threshold) {
                to.take(right[k], gain);
            }
        }
    }
}
