package org.cldess.internal.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cldess.internal.interruption.Interruption;

/**
 * Gives the nodes of one side, the near one, the pairs they need as far as possible. Nodes that have too few pairs are
 * groups by themselves; other nodes that stay short are grouped with those whose pairs they would have to take.
 */
final class ShortageSearch {
    private static final int NONE = -1;

    private final boolean onLeft;
    private final int[] near;
    private final int[] far;
    private final int[] nearLeast;
    private final int[] farMost;
    private final int[] nearDegree;
    private final int[] farDegree;
    private final NodePairs nearPairs;
    private final NodePairs farPairs;
    private final boolean[] chosen;
    private final int[] nearReachedBy;
    private final int[] farReachedBy;
    private final int[] queue;

    private ShortageSearch(PairingProblem problem, boolean onLeft) {
        this.onLeft = onLeft;
        near = onLeft ? problem.left : problem.right;
        far = onLeft ? problem.right : problem.left;
        int[] mustDegrees = problem.mustDegrees();
        nearLeast = side(problem.minimum, problem.leftCount, onLeft);
        farMost = side(problem.maximum, problem.leftCount, !onLeft);
        nearDegree = side(mustDegrees, problem.leftCount, onLeft);
        farDegree = side(mustDegrees, problem.leftCount, !onLeft);
        nearPairs = NodePairs.of(near, nearDegree.length, problem.must);
        farPairs = NodePairs.of(far, farDegree.length, problem.must);
        chosen = new boolean[near.length];
        nearReachedBy = new int[nearDegree.length];
        farReachedBy = new int[farDegree.length];
        queue = new int[nearDegree.length];
    }

    static ShortageSearch onLeft(PairingProblem problem) {
        return new ShortageSearch(problem, true);
    }

    static ShortageSearch onRight(PairingProblem problem) {
        return new ShortageSearch(problem, false);
    }

    private static int[] side(int[] ofAll, int leftCount, boolean left) {
        return left ? Arrays.copyOf(ofAll, leftCount) : Arrays.copyOfRange(ofAll, leftCount, ofAll.length);
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

    /**
     * Finds the nodes that could not reach their minimum even if all other nodes gave way to them. The groups form
     * without these nodes.
     */
    private List<Shortage> shortAlone() {
        List<Shortage> alone = new ArrayList<>();
        for (int node = 0; node < nearDegree.length; node++) {
            Interruption.throwIfInterrupted();
            int possible = nearDegree[node];
            for (int k = nearPairs.start[node]; k < nearPairs.start[node + 1]; k++) {
                int there = far[nearPairs.pair[k]];
                possible += farDegree[there] < farMost[there] ? 1 : 0;
            }
            if (possible < nearLeast[node]) {
                alone.add(new Shortage(onLeft, List.of(node), nearLeast[node], possible));
                nearLeast[node] = 0;
            }
        }
        return alone;
    }

    /** Finds one more pair for a node, moving others to other pairs if needed. */
    private boolean serve(int node) {
        Arrays.fill(farReachedBy, NONE);
        Arrays.fill(nearReachedBy, NONE);
        queue[0] = node;
        int end = 1;
        for (int next = 0; next < end; next++) {
            Interruption.throwIfInterrupted();
            int here = queue[next];
            for (int k = nearPairs.start[here]; k < nearPairs.start[here + 1]; k++) {
                int pair = nearPairs.pair[k];
                int there = far[pair];
                if (chosen[pair] || farReachedBy[there] != NONE) {
                    continue;
                }
                farReachedBy[there] = pair;
                if (farDegree[there] < farMost[there]) {
                    take(node, there);
                    return true;
                }
                for (int h = farPairs.start[there]; h < farPairs.start[there + 1]; h++) {
                    int held = farPairs.pair[h];
                    if (chosen[held] && near[held] != node && nearReachedBy[near[held]] == NONE) {
                        nearReachedBy[near[held]] = held;
                        queue[end++] = near[held];
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

    /** Groups each short node with the nodes that hold the pairs it lacks, and so on; groups that meet are merged. */
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
        group[start] = start;
        queue[0] = start;
        int end = 1;
        for (int next = 0; next < end; next++) {
            Interruption.throwIfInterrupted();
            int here = queue[next];
            for (int k = nearPairs.start[here]; k < nearPairs.start[here + 1]; k++) {
                int there = far[nearPairs.pair[k]];
                for (int h = farPairs.start[there]; !chosen[nearPairs.pair[k]] && h < farPairs.start[there + 1]; h++) {
                    int held = near[farPairs.pair[h]];
                    if (chosen[farPairs.pair[h]] && group[held] != start) {
                        // A node reached from an earlier group brings that group along.
                        rename(group[held], start, group);
                        group[held] = start;
                        queue[end++] = held;
                    }
                }
            }
        }
    }

    private static void rename(int earlier, int start, int[] group) {
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
