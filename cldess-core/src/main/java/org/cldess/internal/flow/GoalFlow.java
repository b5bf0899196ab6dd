package org.cldess.internal.flow;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * Reaches a {@link UnitGoal} as far as possible, among the choices of {@link NarrowedDegrees}: a circulation of minimum
 * cost, which starts from a choice that satisfies all bounds. A unit flows from the root to a left node, over a pair to
 * a right node, to the end, and back to the root, over an arc whose capacity is the limit. The bounds are arcs without
 * any slack, so that no choice on the way breaks one.
 *
 * <p>The costs are −1, 0 and 1, so the {@link ScalingFlow} needs about log N steps for N nodes.
 */
final class GoalFlow {
    private static final int FIRST_STEP = 8;

    private final NarrowedDegrees narrowed;
    private final PairingProblem problem;
    private final UnitGoal goal;
    private final boolean[] chosen;
    private final int nodes;
    private final int root;
    private final int end;
    private final long scale;
    private final int[] fixed;
    private final int[] free;
    private int fixedCount;
    private int freeCount;
    private final long[] price;

    private GoalFlow(NarrowedDegrees narrowed, UnitGoal goal, boolean[] chosen) {
        this.narrowed = narrowed;
        this.goal = goal;
        problem = narrowed.problem;
        this.chosen = chosen;
        nodes = problem.leftCount + problem.rightCount;
        root = nodes;
        end = nodes + 1;
        scale = nodes + 3L;
        fixed = new int[nodes];
        free = new int[nodes];
        price = new long[nodes + 2];
    }

    /**
     * Changes a choice, which satisfies all bounds, to one that reaches the goal as far as possible.
     *
     * @return the prices that prove it: those of the nodes, then that of the limit
     */
    static int[] reach(NarrowedDegrees narrowed, UnitGoal goal, boolean[] chosen) {
        return new GoalFlow(narrowed, goal, chosen).run();
    }

    private int[] run() {
        int pairs = 0;
        for (int pair = 0; pair < chosen.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            pairs += narrowed.state[pair] == NarrowedDegrees.FREE ? 1 : 0;
            if (chosen[pair]) {
                count(pair);
            }
        }
        Arcs.Draft draft = new Arcs.Draft(nodes + 2, pairs + 3 * nodes + 1);
        int[] pairOf = new int[pairs];
        int[] units = new int[pairs + 3 * nodes + 1];
        for (int pair = 0; pair < chosen.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            if (narrowed.state[pair] == NarrowedDegrees.FREE) {
                int arc = draft.add(problem.left[pair], problem.leftCount + problem.right[pair], 1, 0);
                pairOf[arc] = pair;
                units[arc] = chosen[pair] ? 1 : 0;
            }
        }
        int arcs = pairs;
        for (int node = 0; node < nodes; node++) {
            arcs = addBounds(draft, node, units, arcs);
        }
        if (!narrowed.isAtLimit()) {
            int arc = draft.add(end, root, Math.max(freeCount, limit() - fixedCount), 0);
            units[arc] = freeCount;
            arcs = arc + 1;
        }
        int[] place = new int[arcs];
        Arcs network = draft.inOrder(place);
        for (int arc = 0; arc < arcs; arc++) {
            Interruption.throwIfInterrupted(arc);
            network.send(place[arc], units[arc]);
        }
        new ScalingFlow(network, new int[nodes + 2], price).run(Math.max(1, scale / FIRST_STEP), 1);
        for (int k = 0; k < pairs; k++) {
            Interruption.throwIfInterrupted(k);
            chosen[pairOf[k]] = network.room[place[k]] == 0;
        }
        return prices();
    }

    private void count(int pair) {
        boolean isFree = narrowed.state[pair] == NarrowedDegrees.FREE;
        int[] counts = isFree ? free : fixed;
        counts[problem.left[pair]]++;
        counts[problem.leftCount + problem.right[pair]]++;
        freeCount += isFree ? 1 : 0;
        fixedCount += isFree ? 0 : 1;
    }

    private int limit() {
        return problem.limit;
    }

    /**
     * Adds the arcs of a node: what it has below the numbers of the goal, between them, and above them. What it must
     * have in any case needs no arc.
     */
    private int addBounds(Arcs.Draft draft, int node, int[] units, int arcs) {
        int minimum = narrowed.minimum[node];
        int maximum = narrowed.maximum[node];
        int from = goal.from(node, minimum, maximum);
        int to = goal.to(node, minimum, maximum);
        int next = arcs;
        next = addBound(draft, node, minimum, from, 0, units, next);
        next = addBound(draft, node, from, to, -goal.worth() * scale, units, next);
        return addBound(draft, node, to, maximum, 0, units, next);
    }

    private int addBound(Arcs.Draft draft, int node, int low, int high, long cost, int[] units, int arcs) {
        if (low == high) {
            return arcs;
        }
        boolean isLeft = node < problem.leftCount;
        int arc = draft.add(isLeft ? root : node, isLeft ? node : end, high - low, cost);
        units[arc] = Math.max(0, Math.min(high, fixed[node] + free[node]) - low);
        return arc + 1;
    }

    private int[] prices() {
        long[] whole = ScalingFlow.whole(price, scale);
        int[] prices = new int[nodes + 1];
        Arrays.setAll(
                prices,
                node -> Math.toIntExact(
                        node == nodes
                                ? whole[root] - whole[end]
                                : node < problem.leftCount ? whole[node] - whole[root] : whole[end] - whole[node]));
        if (!narrowed.isAtLimit()) {
            prices[nodes] = Math.max(0, prices[nodes]);
        }
        return prices;
    }
}
