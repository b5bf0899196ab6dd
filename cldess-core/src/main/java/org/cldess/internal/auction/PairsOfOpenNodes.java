package org.cldess.internal.auction;

/** The pairs whose nodes may both have pairs, in a graph in which some nodes may have none. */
final class PairsOfOpenNodes implements Pairs {
    private final Pairs all;
    private final int[] leftMost;
    private final int[] rightMost;

    PairsOfOpenNodes(Pairs all, int[] leftMost, int[] rightMost) {
        this.all = all;
        this.leftMost = leftMost;
        this.rightMost = rightMost;
    }

    @Override
    public int leftCount() {
        return all.leftCount();
    }

    @Override
    public int rightCount() {
        return all.rightCount();
    }

    @Override
    public long count() {
        return all.count();
    }

    @Override
    public void read(int left, Row row) {
        Row every = new Row();
        all.read(left, every);
        int maximum = every.end - every.start;
        row.right = new int[maximum];
        row.weight = new long[maximum];
        row.start = 0;
        row.end = 0;
        for (int k = every.start; k < every.end && leftMost[left] > 0; k++) {
            if (rightMost[every.right[k]] > 0) {
                row.right[row.end] = every.right[k];
                row.weight[row.end++] = every.weight[k];
            }
        }
    }
}
