package org.cldess.internal.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.cldess.internal.Interruption;

/**
 * Gives the nodes of one side, the near one, what they need as far as this is possible. Nodes that have too few pairs stand alone;
 * the others that stay short are gathered with those whose pairs they would have to take.
 */
final class ShortageSearch {
    private static final int NONE = -1;

    private final boolean onLeft;
    private final int[] near;
    private final int[] far;
    private final boolean[] must;
    private final int[] nearLeast;
    private final int[] farMost;
    private final int[] nearDegree;
    private final int[] farDegree;
    private final List<List<Integer>> nearPairs;
    private final List<List<Integer>> farPairs;
    private final boolean[] chosen;
    private final int[] nearReachedBy;
    private final int[] farReachedBy;

    private ShortageSearch(PairingProblem problem, boolean onLeft) {
        this.onLeft = onLeft;
        near = onLeft ? problem.left : problem.right;
        far = onLeft ? problem.right : problem.left;
        must = problem.must;
        int[] mustDegrees = problem.mustDegrees();
        nearLeast = side(problem.least, problem.lefts, onLeft);
        farMost = side(problem.most, problem.lefts, !onLeft);
        nearDegree = side(mustDegrees, problem.lefts, onLeft);
        farDegree = side(mustDegrees, problem.lefts, !onLeft);
        nearPairs = pairsOf(near, nearDegree.length);
        farPairs = pairsOf(far, farDegree.length);
        chosen = new boolean[near.length];
        nearReachedBy = new int[nearDegree.length];
        farReachedBy = new int[farDegree.length];
    }

    static ShortageSearch onLeft(PairingProblem problem) {
        return new ShortageSearch(problem, true);
    }

    static ShortageSearch onRight(PairingProblem problem) {
        return new ShortageSearch(problem, false);
    }

    private static int[] side(int[] ofAll, int lefts, boolean left) {
        return left ? Arrays.copyOf(ofAll, lefts) : Arrays.copyOfRange(ofAll, lefts, ofAll.length);
    }

    private List<List<Integer>> pairsOf(int[] ends, int nodes) {
        List<List<Integer>> pairs = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            pairs.add(new ArrayList<>());
        }
        for (int pair = 0; pair < ends.length; pair++) {
            if (!must[pair]) {
                pairs.get(ends[pair]).add(pair);
            }
        }
        return pairs;
    }

    List<Shortage> search() {
        List<Shortage> shortages = shortAlone();
        List<Integer> shortNodes = new ArrayList<>();
        for (int node = 0; node < nearDegree.length; node++) {
            boolean served = true;
            while (served && nearDegree[node] < nearLeast[node]) {
                served = serve(node);
            }
            if (!served) {
                shortNodes.add(node);
            }
        }
        shortages.addAll(groups(shortNodes));
        return shortages;
    }

    /** Nodes that could not have their least number even if all others stood back. The groups form without them. */
    private List<Shortage> shortAlone() {
        List<Shortage> alone = new ArrayList<>();
        for (int node = 0; node < nearDegree.length; node++) {
            long open = nearPairs.get(node).stream()
                    .filter(pair -> farDegree[far[pair]] < farMost[far[pair]])
                    .count();
            int possible = nearDegree[node] + (int) open;
            if (possible < nearLeast[node]) {
                alone.add(new Shortage(onLeft, List.of(node), nearLeast[node], possible));
                nearLeast[node] = 0;
            }
        }
        return alone;
    }

    /** Finds one more pair for a node, moving others to other pairs where needed. */
    private boolean serve(int node) {
        Interruption.endIfAsked();
        Arrays.fill(farReachedBy, NONE);
        Arrays.fill(nearReachedBy, NONE);
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(node);
        while (!queue.isEmpty()) {
            for (int pair : nearPairs.get(queue.remove())) {
                int there = far[pair];
                if (chosen[pair] || farReachedBy[there] != NONE) {
                    continue;
                }
                farReachedBy[there] = pair;
                if (farDegree[there] < farMost[there]) {
                    take(node, there);
                    return true;
                }
                for (int held : farPairs.get(there)) {
                    if (chosen[held] && near[held] != node && nearReachedBy[near[held]] == NONE) {
                        nearReachedBy[near[held]] = held;
                        queue.add(near[held]);
                    }
                }
            }
        }
        return false;
    }

    private void take(int node, int last) {
        farDegree[last]++;
        nearDegree[node]++;
        int gained = farReachedBy[last];
        chosen[gained] = true;
        while (near[gained] != node) {
            int lost = nearReachedBy[near[gained]];
            chosen[lost] = false;
            gained = farReachedBy[far[lost]];
            chosen[gained] = true;
        }
    }

    /** Each short node with those that hold the pairs it lacks, and so on; groups that meet are one. */
    private List<Shortage> groups(List<Integer> shortNodes) {
        int[] group = new int[nearDegree.length];
        Arrays.fill(group, NONE);
        for (int node : shortNodes) {
            if (group[node] == NONE) {
                spread(node, group);
            }
        }
        List<Shortage> shortages = new ArrayList<>();
        for (int node : shortNodes) {
            if (group[node] == node) {
                shortages.add(shortage(node, group));
            }
        }
        return shortages;
    }

    private void spread(int start, int[] group) {
        Deque<Integer> queue = new ArrayDeque<>();
        group[start] = start;
        queue.add(start);
        while (!queue.isEmpty()) {
            for (int pair : nearPairs.get(queue.remove())) {
                if (!chosen[pair]) {
                    for (int held : farPairs.get(far[pair])) {
                        if (chosen[held] && group[near[held]] != start) {
                            // Who is reached from an earlier group brings that group along.
                            rename(group[near[held]], near[held], start, group, queue);
                        }
                    }
                }
            }
        }
    }

    private static void rename(int earlier, int reached, int start, int[] group, Deque<Integer> queue) {
        group[reached] = start;
        queue.add(reached);
        for (int node = 0; earlier != NONE && node < group.length; node++) {
            if (group[node] == earlier) {
                group[node] = start;
            }
        }
    }

    private Shortage shortage(int name, int[] group) {
        List<Integer> nodes = new ArrayList<>();
        int needed = 0;
        int possible = 0;
        for (int node = 0; node < group.length; node++) {
            if (group[node] == name) {
                nodes.add(node);
                needed += nearLeast[node];
                possible += nearDegree[node];
            }
        }
        return new Shortage(onLeft, nodes, needed, possible);
    }
}
