package org.cldess.internal.timetable;

import java.util.Arrays;
import java.util.Optional;
import org.cldess.internal.flow.Pairing;
import org.cldess.internal.flow.PairingProblem;
import org.cldess.internal.flow.PairingSolver;

/**
 * Replans one or two rounds while all others stay as they are: it finds the best pairs for both together by
 * minimum-cost flow, then their rounds by {@link TwoRoundSplit}. This is exact for one round, and for two in which the
 * same nodes have room.
 */
final class RoundExchange {
    private final State state;
    private final TimetableProblem problem;
    private final int[] candidates;
    private final long bonus;
    private final int[] listed;
    private final int[] before;
    private int held = State.NONE;

    RoundExchange(State state, int[] candidates) {
        this.state = state;
        this.problem = state.problem;
        this.candidates = candidates;
        listed = new int[candidates.length];
        before = new int[candidates.length];
        long greatest = 1;
        for (long weight : problem.weight) {
            greatest = Math.max(greatest, Math.abs(weight));
        }
        // A demand outweighs any two pairs, and sums along paths stay within 64 bits.
        bonus = Math.min(8 * greatest, Long.MAX_VALUE / 64 / (problem.nodes() + 2));
    }

    /**
     * Replans two rounds, or one if both are the same; undoes the change if the plan is worse than before.
     *
     * @param urgent whether nodes are served first that need more pairs than they could still have in later rounds
     */
    void improve(int first, int second, boolean urgent) {
        int count = list(first, second);
        long unmet = state.unmet();
        long weight = state.weight();
        Optional<Pairing> pairing = PairingSolver.solve(subproblem(count, first, second, urgent));
        if (pairing.isEmpty()) {
            return;
        }
        place(pairing.get(), count, first, second);
        if (state.unmet() > unmet || (state.unmet() == unmet && state.weight() < weight)) {
            for (int k = 0; k < count; k++) {
                state.put(listed[k], before[k]);
            }
        }
    }

    /** Keeps a pair chosen in the rounds that are planned from now on, or no pair. */
    void hold(int pair) {
        held = pair;
    }

    private int list(int first, int second) {
        int count = 0;
        for (int pair : candidates) {
            int round = state.round[pair];
            boolean open = round == State.NONE || round == first || round == second;
            if (open && (problem.fits(pair, first) || problem.fits(pair, second))) {
                before[count] = round;
                listed[count++] = pair;
            }
        }
        return count;
    }

    private PairingProblem subproblem(int count, int first, int second, boolean urgent) {
        int[] minimum = new int[problem.nodes()];
        int[] maximum = new int[problem.nodes()];
        for (int node = 0; node < maximum.length; node++) {
            int room = problem.room[first][node] + (first == second ? 0 : problem.room[second][node]);
            int here = state.at[first][node] + (first == second ? 0 : state.at[second][node]);
            int elsewhere = state.degree[node] - here;
            maximum[node] = Math.min(room, problem.maximum[node] - elsewhere);
            minimum[node] = Math.max(0, Math.min(here, problem.minimum[node] - elsewhere));
        }
        int[] left = new int[count];
        int[] right = new int[count];
        long[] weight = new long[count];
        boolean[] must = new boolean[count];
        for (int k = 0; k < count; k++) {
            int pair = listed[k];
            left[k] = problem.left[pair];
            right[k] = problem.right[pair];
            must[k] = (problem.must[pair] || pair == held) && before[k] != State.NONE;
            weight[k] = problem.weight[pair] + need(pair, second, urgent);
        }
        int seats = problem.seats[first] + (first == second ? 0 : problem.seats[second]);
        return PairingProblem.of(problem.leftCount, problem.rightCount, left, right, weight)
                .withDegrees(minimum, maximum)
                .withLimit(seats)
                .withMust(must);
    }

    private long need(int pair, int round, boolean urgent) {
        long need = problem.must[pair] && state.round[pair] == State.NONE && presses(pair, round, urgent) ? 2 : 0;
        for (int node : new int[] {problem.left[pair], problem.rightNode(pair)}) {
            need += state.needsMore(node) && (!urgent || need(node) >= roomAfter(node, round)) ? 1 : 0;
        }
        return need * bonus;
    }

    private boolean presses(int pair, int round, boolean urgent) {
        int later = 0;
        for (int r = round + 1; urgent && r < problem.rounds(); r++) {
            later += problem.fits(pair, r) ? 1 : 0;
        }
        return later == 0;
    }

    private int need(int node) {
        return problem.minimum[node] - state.degree[node];
    }

    private int roomAfter(int node, int round) {
        int room = 0;
        for (int r = round + 1; r < problem.rounds(); r++) {
            room += problem.room[r][node];
        }
        return room;
    }

    private void place(Pairing pairing, int count, int first, int second) {
        int[] chosen = new int[count];
        int size = 0;
        for (int k = 0; k < count; k++) {
            state.put(listed[k], State.NONE);
            if (pairing.isChosen(k)) {
                chosen[size++] = listed[k];
            }
        }
        chosen = Arrays.copyOf(chosen, size);
        int[] spread = first == second ? all(size) : spread(chosen, first, second);
        for (int k = 0; k < size; k++) {
            state.put(
                    chosen[k],
                    spread[k] == TwoRoundSplit.OUT ? State.NONE : spread[k] == TwoRoundSplit.FIRST ? first : second);
        }
    }

    private static int[] all(int size) {
        int[] first = new int[size];
        Arrays.fill(first, TwoRoundSplit.FIRST);
        return first;
    }

    private int[] spread(int[] chosen, int first, int second) {
        int[] degree = state.degree.clone();
        for (int pair : chosen) {
            degree[problem.left[pair]]++;
            degree[problem.rightNode(pair)]++;
        }
        int[] left = new int[chosen.length];
        int[] right = new int[chosen.length];
        long[] utility = new long[chosen.length];
        for (int k = 0; k < chosen.length; k++) {
            int pair = chosen[k];
            left[k] = problem.left[pair];
            right[k] = problem.rightNode(pair);
            int demands = problem.must[pair] || pair == held ? 2 : 0;
            demands += degree[left[k]] <= problem.minimum[left[k]] ? 1 : 0;
            demands += degree[right[k]] <= problem.minimum[right[k]] ? 1 : 0;
            utility[k] = problem.weight[pair] + demands * bonus;
        }
        return new TwoRoundSplit(left, right, utility, problem.room[first], problem.room[second])
                .spread(problem.seats[first], problem.seats[second]);
    }
}
