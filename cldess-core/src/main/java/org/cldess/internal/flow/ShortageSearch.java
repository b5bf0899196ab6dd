package org.cldess.internal.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final int[] farQueue;

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
        farQueue = new int[farDegree.length];
        Arrays.fill(nearReachedBy, NONE);
        Arrays.fill(farReachedBy, NONE);
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

    /**
     * Finds one more pair for a node, moving others to other pairs if needed. What a failed search has reached stays
     * marked: no later search finds a pair there, because no later change leads out of it (the Hungarian trees of H. W.
     * Kuhn, The Hungarian method for the assignment problem, Naval Research Logistics Quarterly 2, 1955, 83–97). All
     * failed searches together therefore look at each pair once.
     */
    private boolean serve(int node) {
        queue[0] = node;
        int end = 1;
        int reached = 0;
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
                farQueue[reached++] = there;
                if (farDegree[there] < farMost[there]) {
                    take(node, there);
                    forget(reached, end);
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

    /** Removes the marks of a search that found a pair. */
    private void forget(int reachedFar, int reachedNear) {
        for (int k = 0; k < reachedFar; k++) {
            farReachedBy[farQueue[k]] = NONE;
        }
        for (int k = 0; k < reachedNear; k++) {
            nearReachedBy[queue[k]] = NONE;
        }
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

    /**
     * Groups each short node with the nodes that hold the pairs it lacks, and so on; groups that meet are merged. A
     * group has the number of its last short node.
     */
    private List<Shortage> groups(List<Integer> shortNodes) {
        int[] group = new int[nearDegree.length];
        int[] farGroup = new int[farDegree.length];
        int[] mergedInto = new int[nearDegree.length];
        Arrays.fill(group, NONE);
        Arrays.fill(farGroup, NONE);
        Arrays.setAll(mergedInto, node -> node);
        for (int node : shortNodes) {
            if (group[node] == NONE) {
                spread(node, group, farGroup, mergedInto);
            }
        }
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int node = 0; node < group.length; node++) {
            if (group[node] != NONE) {
                members.computeIfAbsent(name(group[node], mergedInto), name -> new ArrayList<>())
                        .add(node);
            }
        }
        return members.values().stream().map(this::shortage).toList();
    }

    private void spread(int start, int[] group, int[] farGroup, int[] mergedInto) {
        group[start] = start;
        queue[0] = start;
        int end = 1;
        for (int next = 0; next < end; next++) {
            Interruption.throwIfInterrupted();
            int here = queue[next];
            for (int k = nearPairs.start[here]; k < nearPairs.start[here + 1]; k++) {
                int there = far[nearPairs.pair[k]];
                if (chosen[nearPairs.pair[k]] || farGroup[there] == start) {
                    continue;
                }
                if (farGroup[there] != NONE) {
                    mergedInto[name(farGroup[there], mergedInto)] = start;
                    continue;
                }
                farGroup[there] = start;
                for (int h = farPairs.start[there]; h < farPairs.start[there + 1]; h++) {
                    int held = near[farPairs.pair[h]];
                    if (chosen[farPairs.pair[h]] && group[held] == NONE) {
                        group[held] = start;
                        queue[end++] = held;
                    } else if (chosen[farPairs.pair[h]]) {
                        mergedInto[name(group[held], mergedInto)] = start;
                    }
                }
            }
        }
    }

    /** Returns the number that a group has now. */
    private static int name(int group, int[] mergedInto) {
        int name = group;
        while (mergedInto[name] != name) {
            mergedInto[name] = mergedInto[mergedInto[name]];
            name = mergedInto[name];
        }
        return name;
    }

    private Shortage shortage(List<Integer> nodes) {
        int needed = 0;
        int possible = 0;
        for (int node : nodes) {
            needed += nearLeast[node];
            possible += nearDegree[node];
        }
        return new Shortage(onLeft, nodes, needed, possible);
    }
}
