package org.cldess.internal.timetable;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.cldess.internal.flow.Pairing;
import org.cldess.internal.interruption.Interruption;

/**
 * The promising pairs, in descending order of gain: those of the relaxed pairing, the demanded pairs, and for each node
 * the pairs that gain most over the prices of the relaxed pairing.
 */
final class Candidates {
    private static final int SPARE = 8;

    private final TimetableProblem problem;
    private final boolean[] taken;
    private final long[] gain;

    private Candidates(TimetableProblem problem, Pairing relaxed) {
        this.problem = problem;
        int pairs = problem.left.length;
        taken = new boolean[pairs];
        gain = new long[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            Interruption.throwIfInterrupted(pair);
            gain[pair] =
                    problem.weight[pair] - relaxed.price(problem.left[pair]) - relaxed.price(problem.rightNode(pair));
            taken[pair] = problem.must[pair] || relaxed.isChosen(pair);
        }
    }

    static int[] of(TimetableProblem problem, Pairing relaxed) {
        Candidates candidates = new Candidates(problem, relaxed);
        int each = 2 * problem.rounds() + SPARE;
        candidates.take(problem.left, 0, problem.leftCount, each);
        candidates.take(problem.right, problem.leftCount, problem.rightCount, each);
        return candidates
                .bestFirst(IntStream.range(0, candidates.taken.length).filter(pair -> candidates.taken[pair]))
                .toArray();
    }

    private void take(int[] end, int offset, int nodes, int each) {
        int[][] byNode = new int[nodes][];
        int[] count = new int[nodes];
        for (int node : end) {
            count[node]++;
        }
        for (int node = 0; node < nodes; node++) {
            byNode[node] = new int[count[node]];
            count[node] = 0;
        }
        for (int pair = 0; pair < end.length; pair++) {
            byNode[end[pair]][count[end[pair]]++] = pair;
        }
        for (int node = 0; node < nodes; node++) {
            Interruption.throwIfInterrupted();
            bestFirst(IntStream.of(byNode[node]))
                    .limit(each + problem.maximum[offset + node])
                    .forEach(pair -> taken[pair] = true);
        }
    }

    private IntStream bestFirst(IntStream pairs) {
        return pairs.boxed()
                .sorted(Comparator.<Integer>comparingLong(pair -> -gain[pair]).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue);
    }
}
