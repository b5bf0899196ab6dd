package org.cldess.internal.blossom;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;
import org.cldess.internal.order.LongSort;

/**
 * The edges of positive weight, each once from either end, in compressed rows: those that leave a node are adjacent,
 * the heaviest first. Weights are doubled, so that half of a weight is a whole number.
 */
final class HalfEdges {
    final int[] start;
    final int[] target;
    final int[] reverse;
    final int[] edge;
    final long[] weight;

    HalfEdges(MatchingProblem problem) {
        int[] order = heaviestFirst(problem);
        start = new int[problem.nodes + 1];
        for (int each : order) {
            start[problem.one[each] + 1]++;
            start[problem.other[each] + 1]++;
        }
        for (int node = 0; node < problem.nodes; node++) {
            start[node + 1] += start[node];
        }
        int size = 2 * order.length;
        target = new int[size];
        reverse = new int[size];
        edge = new int[size];
        weight = new long[size];
        int[] next = start.clone();
        for (int k = 0; k < order.length; k++) {
            Interruption.throwIfInterrupted(k);
            int each = order[k];
            int there = next[problem.one[each]]++;
            int back = next[problem.other[each]]++;
            put(there, problem.other[each], back, each, problem);
            put(back, problem.one[each], there, each, problem);
        }
    }

    private void put(int half, int node, int back, int each, MatchingProblem problem) {
        target[half] = node;
        reverse[half] = back;
        edge[half] = each;
        weight[half] = 2 * problem.weight[each];
    }

    /** Returns the edges that can be chosen, in descending order of weight; of equal ones, those that come first. */
    private static int[] heaviestFirst(MatchingProblem problem) {
        long[] sorted = LongSort.sorted(
                Arrays.stream(problem.weight).filter(weight -> weight > 0).toArray());
        long[] keys = new long[sorted.length];
        int count = 0;
        for (int each = 0; each < problem.weight.length; each++) {
            Interruption.throwIfInterrupted(each);
            if (problem.weight[each] > 0) {
                long rank = (long) sorted.length - Arrays.binarySearch(sorted, problem.weight[each]);
                keys[count++] = rank << 32 | each;
            }
        }
        return Arrays.stream(LongSort.sorted(keys)).mapToInt(key -> (int) key).toArray();
    }

    int source(int half) {
        return target[reverse[half]];
    }
}
