package org.cldess.internal.flow;

import org.cldess.internal.interruption.Interruption;

/**
 * Fills the minimums of the right nodes: from each, a search runs backwards, over pairs that could be chosen and pairs
 * that could be released, to the nearest left node with units left.
 */
final class DemandSearch {
    private static final int NONE = -1;

    private final FlowNetwork network;
    private final ChosenPairs pairs;
    private final long[] potential;
    private final SearchLabels labels;
    private long best;
    private int start;

    DemandSearch(FlowNetwork network) {
        this.network = network;
        pairs = network.pairs;
        potential = network.potential;
        labels = network.labels;
    }

    /** Fills every minimum; returns false if one cannot be filled. */
    boolean serveAll() {
        for (int j = 0; j < network.rightCount; j++) {
            while (pairs.rightDegree[j] < network.minimum[network.leftCount + j]) {
                if (!serve(j)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean serve(int demanding) {
        labels.clear();
        labels.reach(network.leftCount + demanding, 0, NONE);
        best = SearchLabels.FAR;
        while (labels.nearest() < best) {
            Interruption.throwIfInterrupted();
            int node = labels.settle();
            if (node >= network.leftCount) {
                visitRight(node - network.leftCount);
            } else {
                visitLeft(node);
            }
        }
        if (best == SearchLabels.FAR) {
            return false;
        }
        raisePotentials();
        choosePath(demanding);
        return true;
    }

    private void visitRight(int j) {
        long base = labels.distance(network.leftCount + j) - potential[network.leftCount + j];
        int end = pairs.rightStart[j + 1];
        for (int k = pairs.rightStart[j] + pairs.rightDegree[j]; k < end; k++) {
            int pair = pairs.rightPairs[k];
            int i = network.left[pair];
            long distance = base - network.weight[pair] + potential[i];
            if (distance < best) {
                labels.reach(i, distance, pair);
                if (pairs.leftDegree[i] < network.maximum[i]) {
                    best = distance;
                    start = i;
                }
            }
        }
    }

    private void visitLeft(int i) {
        long base = labels.distance(i) - potential[i];
        for (int k = pairs.leftStart[i]; k < pairs.leftStart[i + 1]; k++) {
            int pair = pairs.leftPairs[k];
            if (pairs.chosen[pair]) {
                int node = network.leftCount + network.right[pair];
                labels.reach(node, base + network.weight[pair] + potential[node], pair);
            }
        }
    }

    private void raisePotentials() {
        for (int k = 0; k < labels.settledCount(); k++) {
            int node = labels.settled(k);
            potential[node] += best - labels.distance(node);
        }
    }

    private void choosePath(int demanding) {
        int i = start;
        while (true) {
            int gained = labels.step(i);
            pairs.choose(gained);
            int j = network.right[gained];
            if (j == demanding) {
                return;
            }
            int lost = labels.step(network.leftCount + j);
            pairs.release(lost);
            i = network.left[lost];
        }
    }
}
