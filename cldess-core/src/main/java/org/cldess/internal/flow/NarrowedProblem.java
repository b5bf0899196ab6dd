package org.cldess.internal.flow;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * The choices of {@link NarrowedDegrees} as a {@link PairingProblem}. If they all reach the limit exactly, and the
 * degrees of neither side say so already, an additional node takes what the nodes of one side leave free: how much this
 * is together is known.
 */
final class NarrowedProblem {
    private final NarrowedDegrees narrowed;
    private final PairingProblem whole;
    /**
     * The side whose free places the additional node takes: the first node of that side, and the one after its last.
     */
    private final int first;

    private final int last;
    private final boolean hasAdditionalNode;
    private final int[] pairOf;
    private final int count;

    NarrowedProblem(NarrowedDegrees narrowed) {
        this.narrowed = narrowed;
        whole = narrowed.problem;
        int nodes = narrowed.minimum.length;
        int onLeft = greatestRange(0, whole.leftCount);
        int onRight = greatestRange(whole.leftCount, nodes);
        hasAdditionalNode = narrowed.isAtLimit() && onLeft > 0 && onRight > 0;
        first = onLeft <= onRight ? 0 : whole.leftCount;
        last = onLeft <= onRight ? whole.leftCount : nodes;
        int pairs = 0;
        pairOf = new int[narrowed.state.length];
        for (int pair = 0; pair < pairOf.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            if (narrowed.state[pair] != NarrowedDegrees.OUT) {
                pairOf[pairs++] = pair;
            }
        }
        count = pairs;
    }

    private int greatestRange(int from, int to) {
        int range = 0;
        for (int node = from; node < to; node++) {
            range = Math.max(range, narrowed.maximum[node] - narrowed.minimum[node]);
        }
        return range;
    }

    /** Finds the best pairs, from a choice that reaches the levels. */
    Pairing best(boolean[] start) {
        int free = 0;
        for (int node = first; hasAdditionalNode && node < last; node++) {
            free += narrowed.maximum[node] - narrowed.minimum[node];
        }
        int[] left = new int[count + free];
        int[] right = new int[count + free];
        long[] weight = new long[count + free];
        boolean[] must = new boolean[count + free];
        boolean[] feasible = new boolean[count + free];
        int[] degrees = new int[narrowed.minimum.length];
        for (int k = 0; k < count; k++) {
            Interruption.throwIfInterrupted(k);
            int pair = pairOf[k];
            left[k] = whole.left[pair];
            right[k] = whole.right[pair];
            weight[k] = whole.weight[pair];
            must[k] = narrowed.state[pair] == NarrowedDegrees.IN;
            feasible[k] = start[pair];
            degrees[left[k]] += feasible[k] ? 1 : 0;
            degrees[whole.leftCount + right[k]] += feasible[k] ? 1 : 0;
        }
        int next = count;
        for (int node = first; hasAdditionalNode && node < last; node++) {
            for (int unit = narrowed.minimum[node]; unit < narrowed.maximum[node]; unit++) {
                boolean isLeft = node < whole.leftCount;
                left[next] = isLeft ? node : whole.leftCount;
                right[next] = isLeft ? whole.rightCount : node - whole.leftCount;
                feasible[next++] = unit >= degrees[node];
            }
        }
        Pairing best = PairingSolver.solve(problem(left, right, weight, must, free), feasible)
                .orElseThrow(() -> new IllegalStateException("A choice that reaches the levels was not found again"));
        return inWhole(best);
    }

    private PairingProblem problem(int[] left, int[] right, long[] weight, boolean[] must, int free) {
        if (!hasAdditionalNode) {
            int limit = narrowed.isAtLimit() ? PairingProblem.UNLIMITED : whole.limit;
            return PairingProblem.of(whole.leftCount, whole.rightCount, left, right, weight)
                    .withDegrees(narrowed.minimum.clone(), narrowed.maximum.clone())
                    .withLimit(limit)
                    .withMust(must);
        }
        boolean isOnLeft = first > 0;
        int[] minimum = withAdditional(narrowed.minimum, isOnLeft);
        int[] maximum = withAdditional(narrowed.maximum, isOnLeft);
        int taken = -whole.limit;
        for (int node = first; node < last; node++) {
            minimum[node + (isOnLeft ? 1 : 0)] = narrowed.maximum[node];
            taken += narrowed.maximum[node];
        }
        int additional = isOnLeft ? whole.leftCount : minimum.length - 1;
        minimum[additional] = Math.min(taken, free);
        maximum[additional] = Math.min(taken, free);
        return PairingProblem.of(
                        whole.leftCount + (isOnLeft ? 1 : 0),
                        whole.rightCount + (isOnLeft ? 0 : 1),
                        left,
                        right,
                        weight)
                .withDegrees(minimum, maximum)
                .withMust(must);
    }

    /** Returns bounds with a place for the additional node at the end of its side. */
    private int[] withAdditional(int[] bounds, boolean isOnLeft) {
        int[] more = Arrays.copyOf(bounds, bounds.length + 1);
        if (isOnLeft) {
            System.arraycopy(bounds, whole.leftCount, more, whole.leftCount + 1, whole.rightCount);
        }
        return more;
    }

    /** Converts the pairs and the prices; the price of the additional node becomes that of the limit. */
    private Pairing inWhole(Pairing best) {
        boolean[] chosen = new boolean[whole.left.length];
        for (int k = 0; k < count; k++) {
            Interruption.throwIfInterrupted(k);
            chosen[pairOf[k]] = best.isChosen(k);
        }
        boolean isOnLeft = hasAdditionalNode && first > 0;
        long price =
                !hasAdditionalNode ? 0 : best.price(isOnLeft ? whole.leftCount : whole.leftCount + whole.rightCount);
        long[] prices = new long[narrowed.minimum.length];
        for (int node = 0; node < prices.length; node++) {
            long own = best.price(isOnLeft && node >= whole.leftCount ? node + 1 : node);
            prices[node] = node >= first && node < last ? own + price : own;
        }
        return new Pairing(chosen, prices, hasAdditionalNode ? -price : best.limitPrice());
    }
}
