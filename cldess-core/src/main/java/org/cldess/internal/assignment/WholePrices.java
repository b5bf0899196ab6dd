package org.cldess.internal.assignment;

import java.util.Arrays;
import java.util.Optional;
import org.cldess.internal.interruption.Interruption;

/**
 * Whole prices at which every left node has the pair of greatest gain, for an assignment that was found with a small
 * step.
 *
 * <p>Prices are rounded up. If another pair would gain more than the pair of a left node, the price of its right node
 * is raised until it does not, and the left node that has that right node is scanned again: the longest paths of R. E.
 * Bellman and L. R. Ford. Such prices exist if and only if the assignment is the best. The search then ends after O(N ·
 * P) time for N nodes and P pairs, usually after two scans of each node. It stops earlier if many nodes are not
 * satisfied, because an auction with a smaller step is then faster.
 */
final class WholePrices {
    private static final int STEPS = 3;
    private static final int LAST_STEPS = 30;

    private final int[] rightOf;
    private final int[] price;
    private final int[] weight;
    private final int[] leftOf;
    private final Table.Reader reader;
    private final Shortlists lists;
    private final int scale;
    private final int[] queue;
    private final boolean[] isQueued;
    private int waiting;
    private int next;
    private final Offers better = new Offers() {
        @Override
        void take(int right, int gain) {
            raise(right, price[right] + gain - threshold);
        }
    };

    private WholePrices(Table table, Shortlists lists, int[] scaled, int scale, int[] rightOf, int[] utility) {
        int nodes = table.nodes();
        this.rightOf = rightOf;
        this.lists = lists;
        this.scale = scale;
        reader = table.reader();
        price = new int[nodes];
        weight = new int[nodes];
        leftOf = new int[nodes];
        Arrays.setAll(price, j -> -Math.floorDiv(-scaled[j], scale));
        Arrays.setAll(weight, i -> utility[i] / scale);
        for (int i = 0; i < nodes; i++) {
            leftOf[rightOf[i]] = i;
        }
        queue = new int[nodes];
        isQueued = new boolean[nodes];
        Arrays.setAll(queue, i -> i);
        Arrays.fill(isQueued, true);
        waiting = nodes;
    }

    /** Finds the prices; empty if they do not exist or are not found soon. */
    static Optional<WholePrices> find(
            Table table, Shortlists lists, int[] price, int scale, int[] rightOf, int[] utility, boolean last) {
        WholePrices prices = new WholePrices(table, lists, price, scale, rightOf, utility);
        long limit = (last ? LAST_STEPS : STEPS) * (long) table.nodes();
        return prices.search(limit) ? Optional.of(prices) : Optional.empty();
    }

    private boolean search(long limit) {
        for (long step = 0; waiting > 0; step++) {
            if (step == limit) {
                return false;
            }
            Interruption.throwIfInterrupted();
            int left = queue[next];
            next = next + 1 == queue.length ? 0 : next + 1;
            waiting--;
            isQueued[left] = false;
            process(left);
        }
        return true;
    }

    private void process(int left) {
        int own = weight[left] - price[rightOf[left]];
        int first = left * lists.length;
        int bound = lists.entry[first + Shortlists.BOUND];
        if (bound != Shortlists.NOTHING_ELSE && own < Math.floorDiv(bound, scale)) {
            better.threshold = own;
            reader.offer(left, 1, price, better);
            return;
        }
        int end = first + Shortlists.PAIRS + 2 * lists.entry[first + Shortlists.COUNT];
        for (int k = first + Shortlists.PAIRS; k < end; k += 2) {
            int right = lists.entry[k];
            int minimum = lists.entry[k + 1] / scale - own;
            if (price[right] < minimum) {
                raise(right, minimum);
            }
        }
    }

    private void raise(int right, int to) {
        price[right] = to;
        int holder = leftOf[right];
        if (!isQueued[holder]) {
            isQueued[holder] = true;
            int end = next + waiting++;
            queue[end < queue.length ? end : end - queue.length] = holder;
        }
    }

    /** Returns the assignment, with these prices as its proof. */
    Assignment assignment(Table table) {
        long[] leftPrice = new long[rightOf.length];
        long[] rightPrice = new long[rightOf.length];
        Arrays.setAll(leftPrice, i -> table.minimum() + weight[i] - price[rightOf[i]]);
        Arrays.setAll(rightPrice, j -> price[j]);
        return new Assignment(rightOf, leftPrice, rightPrice);
    }
}
