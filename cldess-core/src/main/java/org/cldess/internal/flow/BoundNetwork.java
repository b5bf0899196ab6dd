package org.cldess.internal.flow;

import java.util.Arrays;
import org.cldess.internal.auction.PricedCandidates;
import org.cldess.internal.interruption.Interruption;

/**
 * A {@link PairingProblem} as a network, in which a {@link ScalingFlow} chooses among the good pairs.
 *
 * <p>Every left node sends as many units as its maximum number of pairs, and every right node demands as many as its
 * own. A unit flows over a pair, or stays idle as far as the minimum of its node allows. A filler node sends right
 * nodes the units that they lack, as far as their minimums allow. The other units of the filler go to the idle node,
 * over an arc whose capacity is the limit: their number is the number of units that flow over pairs. A minimum can be
 * broken at a cost for each missing pair.
 */
final class BoundNetwork {
    private static final long MAX_TIMES_DIFFERENCE = 1 << 10;
    private final PairingProblem problem;
    private final int nodes;
    private final int idle;
    private final int filler;
    private final long scale;
    private final long penalty;
    private final int[] minimum;
    private final int[] maximum;
    private final int limit;
    private final long[] price;
    private final boolean[] start;
    private boolean broken;

    /**
     * Creates a network.
     *
     * @param penalty what each pair missing from a minimum costs
     * @param start a choice of pairs that breaks no minimum, from which every choice then begins; empty if none is
     *     known
     */
    BoundNetwork(PairingProblem problem, long penalty, boolean[] start) {
        this.problem = problem;
        this.penalty = penalty;
        this.start = start;
        nodes = problem.leftCount + problem.rightCount;
        idle = nodes;
        filler = nodes + 1;
        scale = nodes + 3L;
        int[] must = problem.mustDegrees();
        int[] listed = listed(problem);
        minimum = new int[nodes];
        maximum = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            maximum[node] = Math.min(problem.maximum[node], listed[node]) - must[node];
            minimum[node] = Math.max(0, problem.minimum[node] - must[node]);
        }
        limit = problem.limit == PairingProblem.UNLIMITED ? problem.limit : problem.limit - problem.mustCount();
        price = new long[nodes + 2];
    }

    /**
     * Returns whether the bounds on each node and the limit leave room for the demanded pairs and the minimums, and
     * sums fit in 64 bits.
     */
    static boolean fits(PairingProblem problem) {
        int[] listed = listed(problem);
        int[] must = problem.mustDegrees();
        for (int node = 0; node < listed.length; node++) {
            if (must[node] > problem.maximum[node]
                    || problem.minimum[node] > Math.min(problem.maximum[node], listed[node])) {
                return false;
            }
        }
        long size = listed.length + 3L;
        long greatest = 1;
        for (long each : problem.weight) {
            greatest = Math.max(greatest, Math.abs(each));
        }
        return problem.limit >= problem.mustCount() && greatest < Long.MAX_VALUE / MAX_TIMES_DIFFERENCE / size / size;
    }

    private static int[] listed(PairingProblem problem) {
        int[] listed = new int[problem.leftCount + problem.rightCount];
        for (int pair = 0; pair < problem.left.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            listed[problem.left[pair]]++;
            listed[problem.leftCount + problem.right[pair]]++;
        }
        return listed;
    }

    /** Returns the maximum number of pairs of each node, in addition to the demanded ones. */
    int[] maximum() {
        return maximum;
    }

    /** Sets the prices of nodes. */
    void startAt(long[] asked) {
        for (int node = 0; node < nodes; node++) {
            price[node] = (node < problem.leftCount ? asked[node] : -asked[node]) * scale;
        }
    }

    /**
     * Chooses the best pairs if only good and demanded pairs can be chosen, and minimums can be broken at their cost.
     *
     * @param firstStep how far a choice may fall short of the best at first, in parts of the unit of the weights
     * @param lastStep the same at the end, 1 or more; prices are exact after a step of 1
     * @param earlier the pairs chosen among fewer good pairs, from which to continue; empty at first
     */
    boolean[] choose(PricedCandidates good, ProblemPairs pairs, long firstStep, long lastStep, boolean[] earlier) {
        int[] pairOf = start.length == 0 ? pairs(good, pairs) : pairsWithStart(good, pairs);
        Arcs.Draft draft = new Arcs.Draft(nodes + 2, pairOf.length + 2 * nodes + 1);
        for (int pair : pairOf) {
            Interruption.throwIfInterrupted(pair);
            draft.add(problem.left[pair], problem.leftCount + problem.right[pair], 1, -problem.weight[pair] * scale);
        }
        boolean canBreak = start.length == 0;
        int[] excess = new int[nodes + 2];
        for (int node = 0; node < nodes; node++) {
            boolean isLeft = node < problem.leftCount;
            int source = isLeft ? node : filler;
            int target = isLeft ? idle : node;
            draft.add(source, target, maximum[node] - minimum[node], 0);
            draft.add(source, target, canBreak ? minimum[node] : 0, penalty * scale);
            excess[node] = isLeft ? maximum[node] : -maximum[node];
            excess[isLeft ? idle : filler] -= excess[node];
        }
        draft.add(filler, idle, limit, 0);
        int[] place = new int[pairOf.length + 2 * nodes + 1];
        Arcs arcs = draft.inOrder(place);
        if (earlier.length > 0 || !canBreak) {
            resume(arcs, place, pairOf, earlier.length > 0 ? earlier : start);
            Arrays.fill(excess, 0);
        }
        new ScalingFlow(arcs, excess, price).run(firstStep, lastStep);
        return chosen(arcs, place, pairOf);
    }

    private static int[] pairs(PricedCandidates good, ProblemPairs pairs) {
        int[] pairOf = new int[good.count()];
        int[] count = {0};
        good.tell((left, right, weight) -> {
            Interruption.throwIfInterrupted(right);
            pairOf[count[0]++] = pairs.find(left, right);
        });
        return pairOf;
    }

    /** Returns the good pairs and those of the first choice, except demanded pairs. */
    private int[] pairsWithStart(PricedCandidates good, ProblemPairs pairs) {
        boolean[] listed = start.clone();
        good.tell((left, right, weight) -> {
            Interruption.throwIfInterrupted(right);
            listed[pairs.find(left, right)] = true;
        });
        int[] pairOf = new int[listed.length];
        int count = 0;
        for (int pair = 0; pair < listed.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            if (listed[pair] && !problem.must[pair]) {
                pairOf[count++] = pair;
            }
        }
        return Arrays.copyOf(pairOf, count);
    }

    /** Sends the flow of an earlier choice. */
    private void resume(Arcs arcs, int[] place, int[] pairOf, boolean[] earlier) {
        int[] unused = maximum.clone();
        int count = 0;
        for (int k = 0; k < pairOf.length; k++) {
            Interruption.throwIfInterrupted(k);
            if (earlier[pairOf[k]]) {
                arcs.send(place[k], 1);
                unused[problem.left[pairOf[k]]]--;
                unused[problem.leftCount + problem.right[pairOf[k]]]--;
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
            broken |= start.length == 0 && arcs.room[place[pairOf.length + 2 * node + 1]] < minimum[node];
        }
        boolean[] chosen = problem.must.clone();
        for (int k = 0; k < pairOf.length; k++) {
            Interruption.throwIfInterrupted(k);
            chosen[pairOf[k]] |= arcs.room[place[k]] == 0;
        }
        return chosen;
    }

    /** Returns the number of parts in the unit of the weights. */
    long scale() {
        return scale;
    }

    /** Returns whether the last choice breaks a minimum. */
    boolean isBroken() {
        return broken;
    }

    /** Returns the prices of nodes: exact after a flow with a step of 1, otherwise approximate. */
    long[] prices() {
        long[] whole = ScalingFlow.whole(price, scale);
        long[] asked = new long[nodes];
        Arrays.setAll(
                asked, node -> node < problem.leftCount ? whole[node] - whole[idle] : whole[filler] - whole[node]);
        return asked;
    }

    /** Returns the gain from one more pair than the limit. */
    long limitPrice() {
        long[] whole = ScalingFlow.whole(price, scale);
        return Math.max(0, whole[idle] - whole[filler]);
    }
}
