package org.cldess.internal.timetable;

import java.util.Arrays;

/** The round of each pair, and the resulting counts, total weight, and number of unmet demands. */
final class State {
    static final int NONE = -1;

    final TimetableProblem problem;
    final int[] round;
    final int[] degree;
    final int[][] at;
    final int[] size;
    private long weight;
    private long unmet;

    State(TimetableProblem problem) {
        this.problem = problem;
        round = new int[problem.left.length];
        Arrays.fill(round, NONE);
        degree = new int[problem.nodes()];
        at = new int[problem.rounds()][problem.nodes()];
        size = new int[problem.rounds()];
        for (int minimum : problem.minimum) {
            unmet += minimum;
        }
        for (boolean must : problem.must) {
            unmet += must ? 1 : 0;
        }
    }

    /** Puts a pair into a round, or into no round. */
    void put(int pair, int to) {
        int from = round[pair];
        if (from == to) {
            return;
        }
        round[pair] = to;
        if (from != NONE) {
            count(pair, from, -1);
        }
        if (to != NONE) {
            count(pair, to, 1);
        }
        if ((from == NONE) != (to == NONE)) {
            choose(pair, to != NONE);
        }
    }

    /** Puts every pair back into an earlier round. */
    void restore(int[] rounds) {
        for (int pair = 0; pair < rounds.length; pair++) {
            if (round[pair] != rounds[pair]) {
                put(pair, rounds[pair]);
            }
        }
    }

    private void count(int pair, int r, int step) {
        at[r][problem.left[pair]] += step;
        at[r][problem.rightNode(pair)] += step;
        size[r] += step;
    }

    private void choose(int pair, boolean chosen) {
        weight += chosen ? problem.weight[pair] : -problem.weight[pair];
        if (problem.must[pair]) {
            unmet += chosen ? -1 : 1;
        }
        change(problem.left[pair], chosen);
        change(problem.rightNode(pair), chosen);
    }

    private void change(int node, boolean more) {
        if (more) {
            unmet -= degree[node] < problem.minimum[node] ? 1 : 0;
            degree[node]++;
        } else {
            degree[node]--;
            unmet += degree[node] < problem.minimum[node] ? 1 : 0;
        }
    }

    boolean needsMore(int node) {
        return degree[node] < problem.minimum[node];
    }

    long weight() {
        return weight;
    }

    long unmet() {
        return unmet;
    }
}
