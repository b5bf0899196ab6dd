package org.cldess.internal.timetable;

import java.util.function.BooleanSupplier;
import org.cldess.internal.flow.Pairing;
import org.cldess.internal.interruption.Interruption;

/**
 * Searches for a good timetable. It plans the rounds one after the other, each as well as possible, then replans any
 * two of them together, as long as this gains something. Replanning two rounds moves pairs along alternating chains (A.
 * B. Kempe, On the geographical problem of the four colours, American Journal of Mathematics 2, 1879, 193–200) and
 * exchanges them for others in the same step. When no two rounds gain any more, it forces a pair of high gain into a
 * round, and tries to place the ejected pairs elsewhere (F. Glover, Ejection chains, reference structures and
 * alternating path methods for traveling salesman problems, Discrete Applied Mathematics 65, 1996, 223–253).
 *
 * <p>A small problem is then solved exactly, within a number of steps ({@link SmallSearch}).
 *
 * <p>With R rounds an iteration solves R² / 2 pairings of the candidate pairs: a few times R for each node.
 */
public final class TimetableSolver {
    private static final int ANY = -2;
    private static final int MAX_FAILURES = 40;
    /** An iteration that gains less than the bound divided by this number is the last. */
    private static final int MIN_GAIN = 10_000;
    /** A gap of less than the bound divided by this number does not justify the cost of forcing pairs. */
    private static final int CLOSE = 1_000;

    private final TimetableProblem problem;
    private final BooleanSupplier enough;
    private final long bound;
    private final State state;
    private final int[] candidates;
    private final RoundExchange exchange;

    private TimetableSolver(TimetableProblem problem, Pairing relaxed, BooleanSupplier enough) {
        this.problem = problem;
        this.enough = enough;
        state = new State(problem);
        candidates = Candidates.of(problem, relaxed);
        exchange = new RoundExchange(state, candidates);
        long sum = 0;
        for (int pair = 0; pair < problem.weight.length; pair++) {
            sum += relaxed.isChosen(pair) ? problem.weight[pair] : 0;
        }
        bound = sum;
    }

    /**
     * Searches for a timetable.
     *
     * @param problem the problem
     * @param relaxed the best pairing of {@link TimetableProblem#relaxed}
     * @param enough called before each step once all demands are met; the search ends if it returns true
     * @return the best timetable found
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static Timetable solve(TimetableProblem problem, Pairing relaxed, BooleanSupplier enough) {
        TimetableSolver solver = new TimetableSolver(problem, relaxed, enough);
        solver.construct();
        if (solver.exchange()) {
            solver.eject();
            if (!solver.mayEnd()) {
                SmallSearch.improve(solver.state, enough);
            }
        }
        return new Timetable(solver.state.round, solver.state.unmet());
    }

    /**
     * Returns whether a timetable that meets all demands is easy to find: by planning the rounds one after the other,
     * then any two once more.
     *
     * @param problem the problem
     * @param relaxed the best pairing of {@link TimetableProblem#relaxed}
     * @return false if no such timetable was found, which does not prove that there is none
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static boolean findsAny(TimetableProblem problem, Pairing relaxed) {
        TimetableSolver solver = new TimetableSolver(problem, relaxed, () -> true);
        solver.construct();
        solver.turn();
        return solver.state.unmet() == 0;
    }

    private void construct() {
        for (int r = 0; r < problem.rounds(); r++) {
            exchange.improve(r, r, true);
        }
    }

    /**
     * Replans any two rounds until a whole iteration gains next to nothing; returns false if the search had to end
     * earlier.
     */
    private boolean exchange() {
        boolean gained = true;
        while (gained) {
            long unmet = state.unmet();
            long weight = state.weight();
            if (!turn()) {
                return false;
            }
            gained = state.unmet() < unmet || state.weight() - weight > Math.abs(bound) / MIN_GAIN;
        }
        return true;
    }

    /** Replans any two rounds once; returns false if the search had to end earlier. */
    private boolean turn() {
        for (int gap = 1; gap < problem.rounds(); gap++) {
            for (int first = 0; first + gap < problem.rounds(); first++) {
                if (mayEnd()) {
                    return false;
                }
                exchange.improve(first, first + gap, false);
            }
        }
        return true;
    }

    /** Forces pairs into rounds, those of greatest gain first, as long as this comes closer to the bound. */
    private void eject() {
        int failures = 0;
        for (int k = 0; k < candidates.length && failures < MAX_FAILURES; k++) {
            if (mayEnd() || isClose()) {
                return;
            }
            if (state.round[candidates[k]] == State.NONE && mayBeChosen(candidates[k])) {
                boolean gained = force(candidates[k]);
                failures = gained ? 0 : failures + 1;
                k = gained ? -1 : k;
            }
        }
    }

    private boolean mayBeChosen(int pair) {
        return problem.maximum[problem.left[pair]] > 0 && problem.maximum[problem.rightNode(pair)] > 0;
    }

    private boolean force(int pair) {
        int[] before = state.round.clone();
        long unmet = state.unmet();
        long weight = state.weight();
        int into = cheapestRound(pair);
        if (into == State.NONE) {
            return false;
        }
        for (int node : new int[] {problem.left[pair], problem.rightNode(pair)}) {
            eject(node, into);
            eject(node, ANY);
        }
        eject(ANY, into);
        state.put(pair, into);
        for (int held : new int[] {pair, State.NONE}) {
            exchange.hold(held);
            for (int r = 0; r < problem.rounds(); r++) {
                exchange.improve(Math.min(r, into), Math.max(r, into), false);
            }
        }
        boolean better = state.unmet() < unmet || (state.unmet() == unmet && state.weight() > weight);
        if (!better) {
            state.restore(before);
        }
        return better;
    }

    private int cheapestRound(int pair) {
        int cheapest = State.NONE;
        long minimum = Long.MAX_VALUE;
        for (int r = 0; r < problem.rounds(); r++) {
            if (problem.fits(pair, r) && problem.seats[r] > 0) {
                long loss = loss(ejected(problem.left[pair], r)) + loss(ejected(problem.rightNode(pair), r));
                if (loss < minimum) {
                    minimum = loss;
                    cheapest = r;
                }
            }
        }
        return cheapest;
    }

    private long loss(int pair) {
        return pair == State.NONE ? 0 : problem.weight[pair];
    }

    private void eject(int node, int round) {
        int ejected = ejected(node, round);
        if (ejected != State.NONE) {
            state.put(ejected, State.NONE);
        }
    }

    /**
     * Returns the lightest pair that would have to leave, if a round is full for a node or for all nodes, or if a node
     * has its maximum number of pairs.
     */
    private int ejected(int node, int round) {
        boolean full = node == ANY
                ? state.size[round] == problem.seats[round]
                : round == ANY
                        ? state.degree[node] == problem.maximum[node]
                        : state.at[round][node] == problem.room[round][node];
        int lightest = State.NONE;
        for (int k = 0; full && k < candidates.length; k++) {
            int pair = candidates[k];
            if (state.round[pair] != State.NONE
                    && (round == ANY || state.round[pair] == round)
                    && (node == ANY || problem.left[pair] == node || problem.rightNode(pair) == node)
                    && (lightest == State.NONE || problem.weight[pair] < problem.weight[lightest])) {
                lightest = pair;
            }
        }
        return lightest;
    }

    private boolean isClose() {
        return state.unmet() == 0 && bound - state.weight() <= Math.abs(bound) / CLOSE;
    }

    private boolean mayEnd() {
        Interruption.throwIfInterrupted();
        return state.unmet() == 0 && (state.weight() == bound || enough.getAsBoolean());
    }
}
