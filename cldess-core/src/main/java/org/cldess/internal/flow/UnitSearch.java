package org.cldess.internal.flow;

import org.cldess.internal.interruption.Interruption;

/**
 * Places the units of the left nodes one at a time, each at minimum cost: idle, over a pair to a right node with free
 * capacity, or in the place of another unit, which then moves on. Once the limit is reached, a unit can only take the
 * place of another: it passes the gate and pushes one back.
 */
final class UnitSearch {
    private static final int NONE = -1;
    private static final int FROM_GATE = -2;

    private final FlowNetwork network;
    private final ChosenPairs pairs;
    private final long[] potential;
    private final SearchLabels labels;
    private final int gate;
    private final int[] placed;
    private final long ceiling;
    private long best;
    private int end;

    UnitSearch(FlowNetwork network) {
        this.network = network;
        pairs = network.pairs;
        potential = network.potential;
        labels = network.labels;
        gate = network.gate;
        placed = pairs.leftDegree.clone();
        long greatest = 0;
        for (int node = network.leftCount; node < gate; node++) {
            greatest = Math.max(greatest, potential[node]);
        }
        // Potentials only fall from here on, so this maximum remains a bound on those of the right nodes.
        ceiling = greatest;
    }

    /** Places every unit; returns false if a unit that must not stay idle has no place. */
    boolean placeAll() {
        boolean more = true;
        for (int turn = 0; more; turn++) {
            more = false;
            for (int i = 0; i < network.leftCount; i++) {
                if (placed[i] < network.maximum[i]) {
                    more = true;
                    if (placed[i] <= turn && !place(i)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean place(int start) {
        best = SearchLabels.FAR;
        labels.clear();
        labels.reach(start, 0, NONE);
        while (labels.nearest() < best) {
            Interruption.throwIfInterrupted();
            int node = labels.settle();
            if (node == gate) {
                visitGate();
            } else if (node >= network.leftCount) {
                visitRight(node - network.leftCount);
            } else {
                visitLeft(node);
            }
        }
        if (best == SearchLabels.FAR) {
            return false;
        }
        lowerPotentials();
        choosePath(start);
        placed[start]++;
        return true;
    }

    private void visitLeft(int i) {
        long base = labels.distance(i) + potential[i];
        if (placed[i] - pairs.leftDegree[i] < network.maximum[i] - network.minimum[i]) {
            endAt(i, base);
        }
        int stop = pairs.leftStart[i + 1];
        for (int k = pairs.leftStart[i]; k < stop; k++) {
            int pair = pairs.leftPairs[k];
            long cost = base - network.weight[pair];
            if (cost - ceiling >= best) {
                return;
            }
            int node = network.leftCount + network.right[pair];
            if (!pairs.chosen[pair] && cost - potential[node] < best) {
                labels.reach(node, cost - potential[node], pair);
                if (pairs.count() < network.limit && hasRoom(node)) {
                    endAt(node, cost);
                }
            }
        }
    }

    private void visitRight(int j) {
        int node = network.leftCount + j;
        long base = labels.distance(node) + potential[node];
        if (pairs.count() == network.limit && hasRoom(node)) {
            labels.reach(gate, base - potential[gate], j);
        }
        int stop = pairs.rightStart[j] + pairs.rightDegree[j];
        for (int k = pairs.rightStart[j]; k < stop; k++) {
            int pair = pairs.rightPairs[k];
            int i = network.left[pair];
            long distance = base + network.weight[pair] - potential[i];
            if (distance < best) {
                labels.reach(i, distance, pair);
            }
        }
    }

    private void visitGate() {
        long base = labels.distance(gate) + potential[gate];
        for (int j = 0; j < network.rightCount; j++) {
            int node = network.leftCount + j;
            if (pairs.rightDegree[j] > network.minimum[node] && base - potential[node] < best) {
                labels.reach(node, base - potential[node], FROM_GATE);
            }
        }
    }

    private boolean hasRoom(int rightNode) {
        return pairs.rightDegree[rightNode - network.leftCount] < network.maximum[rightNode];
    }

    private void endAt(int node, long distance) {
        if (distance < best) {
            best = distance;
            end = node;
        }
    }

    private void lowerPotentials() {
        for (int k = 0; k < labels.settledCount(); k++) {
            int node = labels.settled(k);
            potential[node] -= best - labels.distance(node);
        }
    }

    private void choosePath(int start) {
        int node = end;
        while (node != start) {
            int step = labels.step(node);
            if (node == gate) {
                node = network.leftCount + step;
            } else if (step == FROM_GATE) {
                node = gate;
            } else if (node >= network.leftCount) {
                pairs.choose(step);
                node = network.left[step];
            } else {
                pairs.release(step);
                node = network.leftCount + network.right[step];
            }
        }
    }
}
