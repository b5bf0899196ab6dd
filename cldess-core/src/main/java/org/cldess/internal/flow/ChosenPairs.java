package org.cldess.internal.flow;

import org.cldess.internal.interruption.Interruption;

/**
 * The pairs among which a solver chooses, by left and by right node, and those chosen so far. Demanded pairs are not
 * included, because there is no choice.
 *
 * <p>A left node lists its pairs by descending weight, so that a search can stop at the first pair that is too light. A
 * right node lists its chosen pairs first.
 */
final class ChosenPairs {
    final int[] leftStart;
    final int[] leftPairs;
    final int[] rightStart;
    final int[] rightPairs;
    final int[] leftDegree;
    final int[] rightDegree;
    final boolean[] chosen;
    private final int[] left;
    private final int[] right;
    private final int[] rightPlace;
    private int count;

    ChosenPairs(PairingProblem problem) {
        left = problem.left;
        right = problem.right;
        NodePairs ofLeft = NodePairs.of(left, problem.leftCount, problem.must);
        NodePairs ofRight = NodePairs.of(right, problem.rightCount, problem.must);
        leftStart = ofLeft.start;
        leftPairs = ofLeft.pair;
        rightStart = ofRight.start;
        rightPairs = ofRight.pair;
        rightPlace = new int[left.length];
        leftDegree = new int[problem.leftCount];
        rightDegree = new int[problem.rightCount];
        chosen = new boolean[left.length];
        for (int place = 0; place < rightPairs.length; place++) {
            Interruption.throwIfInterrupted(place);
            rightPlace[rightPairs[place]] = place;
        }
        int[] spare = new int[leftPairs.length];
        for (int i = 0; i < problem.leftCount; i++) {
            Interruption.throwIfInterrupted();
            sort(leftStart[i], leftStart[i + 1], problem.weight, spare);
        }
    }

    /** Sorts the pairs of a left node by descending weight, in a stable order: a merge sort without boxing. */
    private void sort(int start, int stop, long[] weight, int[] spare) {
        int[] sorted = leftPairs;
        int[] merged = spare;
        for (int run = 1; run < stop - start; run *= 2) {
            for (int from = start; from < stop; from += 2 * run) {
                int middle = Math.min(from + run, stop);
                int end = Math.min(middle + run, stop);
                int a = from;
                int b = middle;
                for (int k = from; k < end; k++) {
                    boolean takeFirst = b == end || (a < middle && weight[sorted[a]] >= weight[sorted[b]]);
                    merged[k] = sorted[takeFirst ? a++ : b++];
                }
            }
            int[] next = sorted;
            sorted = merged;
            merged = next;
        }
        if (sorted != leftPairs) {
            System.arraycopy(sorted, start, leftPairs, start, stop - start);
        }
    }

    int count() {
        return count;
    }

    void choose(int pair) {
        int node = right[pair];
        move(pair, rightStart[node] + rightDegree[node]++);
        leftDegree[left[pair]]++;
        chosen[pair] = true;
        count++;
    }

    void release(int pair) {
        int node = right[pair];
        move(pair, rightStart[node] + --rightDegree[node]);
        leftDegree[left[pair]]--;
        chosen[pair] = false;
        count--;
    }

    private void move(int pair, int place) {
        int other = rightPairs[place];
        int from = rightPlace[pair];
        rightPairs[from] = other;
        rightPlace[other] = from;
        rightPairs[place] = pair;
        rightPlace[pair] = place;
    }
}
