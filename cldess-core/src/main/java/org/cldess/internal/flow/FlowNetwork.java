package org.cldess.internal.flow;

/**
 * The state shared by the two searches of a solver: the pairs chosen so far, the bounds on each node in addition to its
 * demanded pairs, and the potentials. The last node is the gate, which every unit passes that does not fill the minimum
 * of a right node.
 */
final class FlowNetwork {
    final int leftCount;
    final int rightCount;
    final int gate;
    final int[] left;
    final int[] right;
    final long[] weight;
    final int[] minimum;
    final int[] maximum;
    final int limit;
    final ChosenPairs pairs;
    final long[] potential;
    final SearchLabels labels;

    FlowNetwork(PairingProblem problem) {
        leftCount = problem.leftCount;
        rightCount = problem.rightCount;
        gate = leftCount + rightCount;
        left = problem.left;
        right = problem.right;
        weight = problem.weight;
        minimum = problem.minimum.clone();
        maximum = problem.maximum.clone();
        limit = problem.limit == PairingProblem.UNLIMITED ? problem.limit : problem.limit - problem.mustCount();
        pairs = new ChosenPairs(problem);
        potential = new long[gate + 1];
        labels = new SearchLabels(gate + 1);
        int[] must = problem.mustDegrees();
        for (int node = 0; node < gate; node++) {
            minimum[node] = Math.max(0, minimum[node] - must[node]);
            maximum[node] = maximum[node] - must[node];
        }
        for (int i = 0; i < leftCount; i++) {
            int listed = pairs.leftStart[i + 1] - pairs.leftStart[i];
            maximum[i] = Math.min(maximum[i], listed);
            potential[i] = listed == 0 ? 0 : Math.max(0, weight[pairs.leftPairs[pairs.leftStart[i]]]);
        }
    }

    /** Returns whether the bounds alone, regardless of which pairs exist, leave a chance. */
    boolean leavesAChance() {
        long demand = 0;
        for (int node = 0; node < gate; node++) {
            if (maximum[node] < minimum[node]) {
                return false;
            }
            demand += node < leftCount ? 0 : minimum[node];
        }
        return demand <= limit;
    }
}
