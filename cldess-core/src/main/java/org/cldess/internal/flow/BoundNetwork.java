package org.cldess.internal.flow;

import java.util.Arrays;
import org.cldess.internal.Interruption;
import org.cldess.internal.auction.GoodPairs;

/**
 * A {@link PairingProblem} as a network, in which good pairs are chosen by a {@link ScalingFlow}.
 *
 * <p>Every left node sends as many units as it may have pairs, every right node wants as many. A unit crosses a pair; or it stays idle, as far
 * as the least number of its node allows; and a filler sends right nodes what they lack, as far as their least numbers allow. What the filler
 * does not send there goes to the idle ones, over an arc whose room is the limit: that is as much as crosses pairs. A least number can be
 * broken at a price for each pair that is missing.
 */
final class BoundNetwork {
    private static final long MOST_TIMES_DIFFERENCE = 1 << 10;
    private final PairingProblem problem;
    private final int nodes;
    private final int idle;
    private final int filler;
    private final long scale;
    private final long penalty;
    private final int[] least;
    private final int[] most;
    private final int limit;
    private final long[] price;
    private boolean broken;

    BoundNetwork(PairingProblem problem, long penalty) {
        this.problem = problem;
        this.penalty = penalty;
        nodes = problem.lefts + problem.rights;
        idle = nodes;
        filler = nodes + 1;
        scale = nodes + 3L;
        int[] must = problem.mustDegrees();
        int[] listed = listed(problem);
        least = new int[nodes];
        most = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            most[node] = Math.min(problem.most[node], listed[node]) - must[node];
            least[node] = Math.max(0, problem.least[node] - must[node]);
        }
        limit = problem.limit == PairingProblem.UNLIMITED ? problem.limit : problem.limit - problem.mustCount();
        price = new long[nodes + 2];
    }

    /** Tells whether there is a place for each pair that is asked, and whether sums fit in 64 bits. */
    static boolean fits(PairingProblem problem) {
        int[] listed = listed(problem);
        int[] must = problem.mustDegrees();
        for (int node = 0; node < listed.length; node++) {
            if (must[node] > problem.most[node] || problem.least[node] > Math.min(problem.most[node], listed[node])) {
                return false;
            }
        }
        long size = listed.length + 3L;
        long greatest = 1;
        for (long each : problem.weight) {
            greatest = Math.max(greatest, Math.abs(each));
        }
        return problem.limit >= problem.mustCount() && greatest < Long.MAX_VALUE / MOST_TIMES_DIFFERENCE / size / size;
    }

    private static int[] listed(PairingProblem problem) {
        int[] listed = new int[problem.lefts + problem.rights];
        for (int pair = 0; pair < problem.left.length; pair++) {
            Interruption.endIfAsked(pair);
            listed[problem.left[pair]]++;
            listed[problem.lefts + problem.right[pair]]++;
        }
        return listed;
    }

    /** The most pairs of each node beside those that must be chosen. */
    int[] most() {
        return most;
    }

    /** Sets what nodes ask. */
    void startAt(long[] asked) {
        for (int node = 0; node < nodes; node++) {
            price[node] = (node < problem.lefts ? asked[node] : -asked[node]) * scale;
        }
    }

    /**
     * Which of all pairs are best, if only good ones and demanded ones can be chosen, and least numbers can be broken at their price.
     *
     * @param firstStep how much less than the best is good enough at first, in parts of the unit of the weights
     * @param lastStep the same in the end, 1 or more; prices are exact after a step of 1
     * @param earlier what was chosen among fewer good pairs, from which this goes on; nothing at first
     */
    boolean[] choose(GoodPairs good, ProblemPairs pairs, long firstStep, long lastStep, boolean[] earlier) {
        Arcs.Draft draft = new Arcs.Draft(nodes + 2, good.count() + 2 * nodes + 1);
        int[] pairOf = new int[good.count()];
        good.tell((left, right, weight) -> {
            Interruption.endIfAsked(right);
            int pair = pairs.find(left, right);
            int arc = draft.add(left, problem.lefts + right, 1, -problem.weight[pair] * scale);
            pairOf[arc] = pair;
        });
        int[] excess = new int[nodes + 2];
        for (int node = 0; node < nodes; node++) {
            boolean isLeft = node < problem.lefts;
            int source = isLeft ? node : filler;
            int target = isLeft ? idle : node;
            draft.add(source, target, most[node] - least[node], 0);
            draft.add(source, target, least[node], penalty * scale);
            excess[node] = isLeft ? most[node] : -most[node];
            excess[isLeft ? idle : filler] -= excess[node];
        }
        draft.add(filler, idle, limit, 0);
        int[] place = new int[good.count() + 2 * nodes + 1];
        Arcs arcs = draft.inOrder(place);
        if (earlier.length > 0) {
            resume(arcs, place, pairOf, earlier);
            Arrays.fill(excess, 0);
        }
        new ScalingFlow(arcs, excess, price).run(firstStep, lastStep);
        return chosen(arcs, place, pairOf);
    }

    /** Sends what was sent before. */
    private void resume(Arcs arcs, int[] place, int[] pairOf, boolean[] earlier) {
        int[] unused = most.clone();
        int count = 0;
        for (int k = 0; k < pairOf.length; k++) {
            Interruption.endIfAsked(k);
            if (earlier[pairOf[k]]) {
                arcs.send(place[k], 1);
                unused[problem.left[pairOf[k]]]--;
                unused[problem.lefts + problem.right[pairOf[k]]]--;
                count++;
            }
        }
        for (int node = 0; node < nodes; node++) {
            arcs.send(place[pairOf.length + 2 * node], unused[node]);
        }
        arcs.send(place[place.length - 1], count);
    }

    private boolean[] chosen(Arcs arcs, int[] place, int[] pairOf) {
        broken = false;
        for (int node = 0; node < nodes; node++) {
            broken |= arcs.room[place[pairOf.length + 2 * node + 1]] < least[node];
        }
        boolean[] chosen = problem.must.clone();
        for (int k = 0; k < pairOf.length; k++) {
            Interruption.endIfAsked(k);
            chosen[pairOf[k]] |= arcs.room[place[k]] == 0;
        }
        return chosen;
    }

    /** How many parts the unit of the weights has. */
    long scale() {
        return scale;
    }

    /** Tells whether a least number is broken by what was chosen last. */
    boolean isBroken() {
        return broken;
    }

    /** What nodes ask: exactly after a flow with a step of 1, else about. */
    long[] prices() {
        long[] whole = whole();
        long[] asked = new long[nodes];
        Arrays.setAll(asked, node -> node < problem.lefts ? whole[node] - whole[idle] : whole[filler] - whole[node]);
        return asked;
    }

    /** What a pair more than the limit would be worth. */
    long limitPrice() {
        long[] whole = whole();
        return Math.max(0, whole[idle] - whole[filler]);
    }

    /**
     * Prices at which an error of 1 is left become exact when divided by the scale and rounded down, unless one leaves the greatest remainder:
     * there are fewer nodes than remainders, so that what is added to all can move one there that nobody has.
     */
    private long[] whole() {
        boolean[] used = new boolean[Math.toIntExact(scale)];
        for (long each : price) {
            used[(int) Math.floorMod(each, scale)] = true;
        }
        int unused = 0;
        while (used[unused]) {
            unused++;
        }
        long added = scale - 1 - unused;
        long[] whole = new long[price.length];
        Arrays.setAll(whole, node -> Math.floorDiv(price[node] + added, scale));
        return whole;
    }
}
