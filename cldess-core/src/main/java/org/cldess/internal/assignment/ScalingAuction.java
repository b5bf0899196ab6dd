package org.cldess.internal.assignment;

import java.util.Arrays;
import java.util.Optional;
import org.cldess.internal.interruption.Interruption;

/**
 * Assigns every node of two sides of equal size, by an auction with smaller and smaller steps on 32-bit numbers.
 *
 * <p>Weights are multiplied by a scale, as large as leaves room for the prices. An unassigned left node takes the right
 * node with the greatest gain, and raises its price until the second best would gain a step more; the node that loses
 * it bids again. Prices only rise, so that each left node searches a {@linkplain Shortlists short list} until other
 * pairs may be better. A node that is satisfied within the next, smaller step keeps its pair. As soon as a step is less
 * than one unit of weight, the auction searches for {@linkplain WholePrices whole prices} that prove the assignment;
 * they usually exist long before the step at which theory guarantees them.
 *
 * <p>The auction gives up, without a result, if the numbers do not fit, if competition is so strong that other
 * algorithms are faster, or if it took a forbidden pair. For N nodes, P pairs and weights up to C: O(N · P · log(N ·
 * C)) time in the worst case, as D. P. Bertsekas and J. Eckstein prove (Dual coordinate step methods for linear network
 * flow problems, Mathematical Programming 42, 1988, 203–243); in practice about twenty bids for each node. Memory: at
 * most fifty 32-bit numbers for each node, in addition to the weights.
 */
final class ScalingAuction {
    private static final int NOBODY = Assignment.NOBODY;
    private static final int MAX_SCALED = 1 << 27;
    private static final int MAX_NODES = 1 << 21;
    private static final int SMALLER = 10;
    private static final int FIRST_STEP_OF_SPREAD = 20;
    private static final int FIRST_STEP_OF_RANGE = 10;
    private static final long BIDS_OF_A_NODE = 64;
    private static final long BIDS_AT_LEAST = 100_000;

    private final Table table;
    private final int nodes;
    private final int scale;
    private final int highestPrice;
    private final int[] price;
    private final Shortlists lists;
    private final int[] entry;
    private final int[] rightOf;
    private final int[] leftOf;
    /** The scaled weight of the pair of each left node. */
    private final int[] utility;

    private final int[] waiting;
    private long bids;

    private ScalingAuction(Table table) {
        this.table = table;
        nodes = table.nodes();
        int range = Math.max(1, table.range());
        scale = Math.min(nodes + 1, MAX_SCALED / range);
        highestPrice = Integer.MAX_VALUE - 3 * range * scale;
        price = table.greatest();
        for (int j = 0; j < nodes; j++) {
            price[j] *= scale;
        }
        lists = new Shortlists(table, scale, price);
        entry = lists.entry;
        rightOf = new int[nodes];
        leftOf = new int[nodes];
        utility = new int[nodes];
        waiting = new int[nodes];
        Arrays.fill(rightOf, NOBODY);
        Arrays.fill(leftOf, NOBODY);
    }

    /**
     * Returns the right node of each left node, and whole prices of the right nodes that prove the assignment; empty if
     * the auction gave up.
     */
    static Optional<WholePrices> find(Table table) {
        boolean fits = table.range() <= MAX_SCALED && table.nodes() <= MAX_NODES;
        return fits ? new ScalingAuction(table).find() : Optional.empty();
    }

    private Optional<WholePrices> find() {
        lists.makeAll();
        int step = firstStep();
        while (run(step)) {
            if (step <= scale) {
                Optional<WholePrices> found = WholePrices.find(table, lists, price, scale, rightOf, utility, step == 1);
                if (found.isPresent() || step == 1) {
                    return found;
                }
            }
            step = Math.max(1, step / SMALLER);
        }
        return Optional.empty();
    }

    private int firstStep() {
        long spread = 0;
        for (int i = 0; i < nodes; i++) {
            Interruption.throwIfInterrupted(i);
            spread += lists.spread(i);
        }
        long maximum = Math.max(1, (long) table.range() * scale / FIRST_STEP_OF_RANGE);
        return (int) Math.max(1, Math.min(maximum, spread / Math.max(1, nodes) / FIRST_STEP_OF_SPREAD));
    }

    /** Lets every node bid that is not satisfied within a step; returns false if the auction gives up. */
    private boolean run(int step) {
        int count = 0;
        for (int i = nodes - 1; i >= 0; i--) {
            Interruption.throwIfInterrupted();
            if (rightOf[i] != NOBODY && !isContent(i, step)) {
                leftOf[rightOf[i]] = NOBODY;
                rightOf[i] = NOBODY;
            }
            if (rightOf[i] == NOBODY) {
                waiting[count++] = i;
            }
        }
        long allowed = BIDS_AT_LEAST + BIDS_OF_A_NODE * nodes;
        for (int k = count - 1; k >= 0; k--) {
            int bidder = waiting[k];
            while (bidder != NOBODY) {
                Interruption.throwIfInterrupted(++bids);
                int right = bid(bidder, step);
                if (right == NOBODY || price[right] > highestPrice || bids > allowed) {
                    return false;
                }
                bidder = give(bidder, right);
            }
        }
        return true;
    }

    private boolean isContent(int left, int step) {
        int own = utility[left] - price[rightOf[left]];
        int first = left * lists.length;
        while (true) {
            int best = Integer.MIN_VALUE;
            int end = first + Shortlists.PAIRS + 2 * entry[first + Shortlists.COUNT];
            for (int k = first + Shortlists.PAIRS; k < end; k += 2) {
                best = Math.max(best, entry[k + 1] - price[entry[k]]);
            }
            int others = entry[first + Shortlists.BOUND];
            if (own < best - step) {
                return false;
            }
            if (others == Shortlists.NOTHING_ELSE || own >= others - step) {
                return true;
            }
            lists.make(left);
        }
    }

    /**
     * Raises the price of the right node with the greatest gain, and returns that node; {@code NOBODY} if there is no
     * pair.
     */
    private int bid(int left, int step) {
        int first = left * lists.length;
        while (true) {
            int best = Integer.MIN_VALUE;
            int second = Integer.MIN_VALUE;
            int at = NOBODY;
            int end = first + Shortlists.PAIRS + 2 * entry[first + Shortlists.COUNT];
            for (int k = first + Shortlists.PAIRS; k < end; k += 2) {
                int gain = entry[k + 1] - price[entry[k]];
                if (gain > second) {
                    if (gain > best) {
                        second = best;
                        best = gain;
                        at = k;
                    } else {
                        second = gain;
                    }
                }
            }
            if (at == NOBODY) {
                return NOBODY;
            }
            if (second >= entry[first + Shortlists.BOUND]) {
                int raised = second == Integer.MIN_VALUE ? table.range() * scale : best - second;
                price[entry[at]] += raised + step;
                utility[left] = entry[at + 1];
                return entry[at];
            }
            lists.make(left);
        }
    }

    /** Gives a right node to a left node, and returns the left node that had it. */
    private int give(int left, int right) {
        int loser = leftOf[right];
        leftOf[right] = left;
        rightOf[left] = right;
        if (loser != NOBODY) {
            rightOf[loser] = NOBODY;
        }
        return loser;
    }
}
