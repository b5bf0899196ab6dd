package org.cldess.internal.timetable;

import java.util.Optional;
import org.cldess.internal.interruption.Interruption;

/**
 * Decides whether all demands of a small problem can be met, by backtracking over what is most constrained (R. M.
 * Haralick and G. L. Elliott, Increasing tree search efficiency for constraint satisfaction problems, Artificial
 * Intelligence 14, 1980, 263–313): the demanded pair, or the node below its minimum, with the fewest ways to serve it.
 * Each way that was tried is ruled out for the rest of its branch, so that no set of pairs and rounds is tried twice.
 * The problem is NP-hard, and the search ends undecided after a number of steps.
 */
public final class DemandDecision {
    /** The number of pairs up to which problems are decided. */
    public static final int MAX_PAIRS = 60;

    private static final int MAX_STEPS = 100_000;
    private static final int NONE = -1;

    private final TimetableProblem problem;
    private final int[][] room;
    private final int[] seats;
    private final int[] degree;
    private final boolean[] isChosen;
    private final boolean[][] isRuledOut;
    private int steps;

    private DemandDecision(TimetableProblem problem) {
        this.problem = problem;
        room = new int[problem.rounds()][];
        for (int r = 0; r < room.length; r++) {
            room[r] = problem.room[r].clone();
        }
        seats = problem.seats.clone();
        degree = new int[problem.nodes()];
        isChosen = new boolean[problem.left.length];
        isRuledOut = new boolean[problem.left.length][problem.rounds()];
    }

    /**
     * Decides a problem.
     *
     * @param problem the problem; its weights do not matter
     * @return whether there is a timetable that meets all demands; empty if there are more than {@value #MAX_PAIRS}
     *     pairs, or if the search ended undecided
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static Optional<Boolean> of(TimetableProblem problem) {
        if (problem.left.length > MAX_PAIRS) {
            return Optional.empty();
        }
        DemandDecision decision = new DemandDecision(problem);
        boolean isMet = decision.search();
        return isMet || decision.steps <= MAX_STEPS ? Optional.of(isMet) : Optional.empty();
    }

    private boolean search() {
        Interruption.throwIfInterrupted();
        if (++steps > MAX_STEPS) {
            return false;
        }
        int must = NONE;
        int node = NONE;
        int fewest = Integer.MAX_VALUE;
        for (int pair = 0; pair < isChosen.length; pair++) {
            if (problem.must[pair] && !isChosen[pair]) {
                int ways = waysOf(pair);
                if (ways < fewest) {
                    fewest = ways;
                    must = pair;
                }
            }
        }
        for (int one = 0; one < degree.length; one++) {
            int missing = problem.minimum[one] - degree[one];
            if (missing > 0) {
                int ways = waysOfNode(one, missing);
                if (ways < fewest) {
                    fewest = ways;
                    must = NONE;
                    node = one;
                }
            }
        }
        if (fewest == 0 || fewest == Integer.MAX_VALUE) {
            return fewest > 0;
        }
        return must == NONE ? branch(node, 0, isChosen.length) : branch(NONE, must, must + 1);
    }

    /** Tries each way of the pairs of a node, or of one pair. Each is ruled out afterwards, until all are tried. */
    private boolean branch(int node, int first, int next) {
        boolean[][] before = new boolean[next - first][];
        for (int pair = first; pair < next; pair++) {
            before[pair - first] = isRuledOut[pair].clone();
        }
        boolean isMet = false;
        for (int pair = first; pair < next && !isMet; pair++) {
            boolean concerns = node == NONE || problem.left[pair] == node || problem.rightNode(pair) == node;
            for (int r = 0; concerns && r < room.length && !isMet; r++) {
                if (fits(pair, r)) {
                    put(pair, r, 1);
                    isMet = search();
                    put(pair, r, -1);
                    isRuledOut[pair][r] = true;
                }
            }
        }
        for (int pair = first; pair < next; pair++) {
            isRuledOut[pair] = before[pair - first];
        }
        return isMet;
    }

    private boolean fits(int pair, int r) {
        int one = problem.left[pair];
        int other = problem.rightNode(pair);
        return !isChosen[pair]
                && !isRuledOut[pair][r]
                && seats[r] > 0
                && room[r][one] > 0
                && room[r][other] > 0
                && degree[one] < problem.maximum[one]
                && degree[other] < problem.maximum[other];
    }

    private void put(int pair, int r, int count) {
        int one = problem.left[pair];
        int other = problem.rightNode(pair);
        isChosen[pair] = count > 0;
        seats[r] -= count;
        room[r][one] -= count;
        room[r][other] -= count;
        degree[one] += count;
        degree[other] += count;
    }

    private int waysOf(int pair) {
        int ways = 0;
        for (int r = 0; r < room.length; r++) {
            ways += fits(pair, r) ? 1 : 0;
        }
        return ways;
    }

    /** Returns the number of pairs and rounds that could serve a node; 0 if they cannot be enough. */
    private int waysOfNode(int node, int missing) {
        int ways = 0;
        int pairs = 0;
        int places = 0;
        for (int r = 0; r < room.length; r++) {
            int here = 0;
            for (int pair = 0; pair < isChosen.length; pair++) {
                here += (problem.left[pair] == node || problem.rightNode(pair) == node) && fits(pair, r) ? 1 : 0;
            }
            ways += here;
            places += Math.min(here, Math.min(room[r][node], seats[r]));
        }
        for (int pair = 0; pair < isChosen.length; pair++) {
            boolean concerns = problem.left[pair] == node || problem.rightNode(pair) == node;
            pairs += concerns && waysOf(pair) > 0 ? 1 : 0;
        }
        return pairs < missing || places < missing ? 0 : ways;
    }
}
