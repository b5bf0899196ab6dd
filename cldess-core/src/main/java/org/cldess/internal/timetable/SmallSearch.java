package org.cldess.internal.timetable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.cldess.internal.interruption.Interruption;

/**
 * Finds the best timetable of a small problem, by branch and bound (A. H. Land and A. G. Doig, An automatic method of
 * solving discrete programming problems, Econometrica 28, 1960, 497–520). The pairs are put into a round, or into none,
 * one after the other, demanded pairs and heavy pairs first. A branch ends if no more pairs than its nodes have room
 * for could outweigh the best timetable so far, or if a minimum is out of reach. Rounds that are still alike are tried
 * once.
 *
 * <p>The search ends after a number of steps. It is then as good as before, or better.
 */
final class SmallSearch {
    private static final int MOST_PAIRS = 30;
    private static final int MOST_STEPS = 400_000;

    private final TimetableProblem problem;
    private final State best;
    private final State state;
    private final BooleanSupplier enough;
    private final int[] order;
    private final int[] left;
    private final boolean[] isAsBefore;
    private int steps;

    private SmallSearch(State best, BooleanSupplier enough) {
        this.best = best;
        this.enough = enough;
        problem = best.problem;
        state = new State(problem);
        order = IntStream.range(0, problem.left.length)
                .boxed()
                .sorted(Comparator.comparing((Integer pair) -> !problem.must[pair])
                        .thenComparing(pair -> -problem.weight[pair])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        left = new int[problem.nodes()];
        for (int pair : order) {
            left[problem.left[pair]]++;
            left[problem.rightNode(pair)]++;
        }
        isAsBefore = new boolean[problem.rounds()];
        for (int r = 1; r < isAsBefore.length; r++) {
            isAsBefore[r] =
                    problem.seats[r] == problem.seats[r - 1] && Arrays.equals(problem.room[r], problem.room[r - 1]);
        }
    }

    /** Replaces a timetable by a better one, if the problem is small and there is one. */
    static void improve(State best, BooleanSupplier enough) {
        if (best.problem.left.length <= MOST_PAIRS) {
            new SmallSearch(best, enough).place(0);
        }
    }

    private void place(int k) {
        if (steps++ >= MOST_STEPS || enough.getAsBoolean()) {
            return;
        }
        Interruption.throwIfInterrupted();
        if (k == order.length) {
            if (state.unmet() < best.unmet() || (state.unmet() == best.unmet() && state.weight() > best.weight())) {
                best.restore(state.round);
            }
            return;
        }
        if (!isWorthwhile(k)) {
            return;
        }
        int pair = order[k];
        int one = problem.left[pair];
        int other = problem.rightNode(pair);
        left[one]--;
        left[other]--;
        boolean isFree = state.degree[one] < problem.maximum[one] && state.degree[other] < problem.maximum[other];
        for (int r = 0; isFree && r < problem.rounds(); r++) {
            boolean isTried = r > 0 && isAsBefore[r] && state.size[r] == 0 && state.size[r - 1] == 0;
            if (!isTried
                    && state.size[r] < problem.seats[r]
                    && state.at[r][one] < problem.room[r][one]
                    && state.at[r][other] < problem.room[r][other]) {
                state.put(pair, r);
                place(k + 1);
                state.put(pair, State.NONE);
            }
        }
        if (!problem.must[pair]) {
            place(k + 1);
        }
        left[one]++;
        left[other]++;
    }

    /** Returns whether the pairs from one on could lead to a better timetable. */
    private boolean isWorthwhile(int k) {
        for (int node = 0; node < left.length; node++) {
            if (best.unmet() == 0 && state.degree[node] + left[node] < problem.minimum[node]) {
                return false;
            }
        }
        return best.unmet() > 0 || state.weight() + Math.min(most(k, true), most(k, false)) > best.weight();
    }

    /** Returns the weight of the heaviest pairs from one on for which the nodes of one side have room. */
    private long most(int k, boolean onLeft) {
        int[] free = problem.maximum.clone();
        long most = 0;
        for (int next = k; next < order.length; next++) {
            int pair = order[next];
            int node = onLeft ? problem.left[pair] : problem.rightNode(pair);
            if (problem.must[pair] || (problem.weight[pair] > 0 && free[node] > state.degree[node])) {
                most += problem.weight[pair];
                free[node]--;
            } else if (problem.weight[pair] < 0 && state.unmet() == 0) {
                break;
            }
        }
        return most;
    }
}
