package org.cldess.internal.flow;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * A minimum-cost flow through a network, found with smaller and smaller steps. In each step, units are pushed along
 * arcs of negative reduced cost, and nodes that cannot push change their price, until no node has units left (A. V.
 * Goldberg and R. E. Tarjan, Finding minimum-cost circulations by successive approximation, Mathematics of Operations
 * Research 15, 1990, 430–466). From time to time all prices are set from the distance of each node to a node that
 * demands units (A. V. Goldberg, An efficient implementation of a scaling minimum-cost flow algorithm, Journal of
 * Algorithms 22, 1997, 1–29).
 *
 * <p>All costs are multiples of a scale greater than the number of nodes, so that the flow is optimal after a step of
 * 1. With N nodes, A arcs and costs up to C: O(N² · A · log(N · C)) time in the worst case, in practice a few scans of
 * each arc per step. O(N + A) memory.
 */
final class ScalingFlow {
    private static final long SMALLER = 8;

    private final Arcs arcs;
    private final int[] excess;
    private final long[] price;
    private final int[] current;
    private final int[] queue;
    private final boolean[] isQueued;
    private final SearchLabels labels;
    private int first;
    private int waiting;
    private long changes;

    /**
     * Creates a flow that starts from some prices. The excess of a node is positive if it has units to send, negative
     * if it demands units; the sum is 0.
     */
    ScalingFlow(Arcs arcs, int[] excess, long[] price) {
        this.arcs = arcs;
        this.excess = excess;
        this.price = price;
        current = new int[arcs.nodes];
        queue = new int[arcs.nodes];
        isQueued = new boolean[arcs.nodes];
        labels = new SearchLabels(arcs.nodes);
    }

    /** Sends all units, with smaller and smaller steps. */
    void run(long firstStep, long lastStep) {
        long step = Math.max(firstStep, lastStep);
        refine(step);
        while (step > lastStep) {
            step = Math.max(lastStep, step / SMALLER);
            refine(step);
        }
    }

    private void refine(long step) {
        takeWhatIsCheap();
        first = 0;
        waiting = 0;
        for (int node = 0; node < arcs.nodes; node++) {
            isQueued[node] = false;
            enqueue(node);
        }
        changes = 0;
        setPrices(step);
        while (waiting > 0) {
            int node = queue[first];
            first = first + 1 == queue.length ? 0 : first + 1;
            waiting--;
            isQueued[node] = false;
            Interruption.throwIfInterrupted();
            discharge(node, step);
        }
    }

    private void takeWhatIsCheap() {
        for (int node = 0; node < arcs.nodes; node++) {
            Interruption.throwIfInterrupted(node);
            current[node] = arcs.start[node];
            for (int arc = arcs.start[node]; arc < arcs.start[node + 1]; arc++) {
                if (arcs.room[arc] > 0 && arcs.cost[arc] + price[node] - price[arcs.to[arc]] < 0) {
                    push(node, arc, arcs.room[arc]);
                }
            }
        }
    }

    private void push(int node, int arc, int units) {
        arcs.send(arc, units);
        excess[node] -= units;
        excess[arcs.to[arc]] += units;
    }

    private void enqueue(int node) {
        if (excess[node] > 0 && !isQueued[node]) {
            isQueued[node] = true;
            int end = first + waiting++;
            queue[end < queue.length ? end : end - queue.length] = node;
        }
    }

    private void discharge(int node, long step) {
        int end = arcs.start[node + 1];
        while (excess[node] > 0) {
            int arc = current[node];
            long own = price[node];
            while (arc < end && excess[node] > 0) {
                if (arcs.room[arc] > 0 && arcs.cost[arc] + own - price[arcs.to[arc]] < 0) {
                    push(node, arc, Math.min(arcs.room[arc], excess[node]));
                    enqueue(arcs.to[arc]);
                }
                if (excess[node] > 0) {
                    arc++;
                }
            }
            current[node] = arc;
            if (excess[node] > 0) {
                lower(node, step);
            }
        }
    }

    /** Lowers the price of a node until it can push. */
    private void lower(int node, long step) {
        Interruption.throwIfInterrupted();
        long best = Long.MIN_VALUE;
        for (int arc = arcs.start[node]; arc < arcs.start[node + 1]; arc++) {
            if (arcs.room[arc] > 0) {
                best = Math.max(best, price[arcs.to[arc]] - arcs.cost[arc]);
            }
        }
        price[node] = best - step;
        current[node] = arcs.start[node];
        if (++changes >= arcs.nodes) {
            changes = 0;
            setPrices(step);
        }
    }

    /**
     * Lowers each price by the distance of its node to a node that demands units, in steps. Nodes farther than all that
     * have units are lowered as much as the farthest of those.
     */
    private void setPrices(long step) {
        labels.clear();
        int senders = 0;
        for (int node = 0; node < arcs.nodes; node++) {
            senders += excess[node] > 0 ? 1 : 0;
            if (excess[node] < 0) {
                labels.reach(node, 0, 0);
            }
        }
        long farthest = 0;
        while (senders > 0 && labels.nearest() != SearchLabels.FAR) {
            Interruption.throwIfInterrupted();
            int node = labels.settle();
            farthest = labels.distance(node);
            senders -= excess[node] > 0 ? 1 : 0;
            for (int arc = arcs.start[node]; arc < arcs.start[node + 1]; arc++) {
                int back = arcs.twin[arc];
                if (arcs.room[back] > 0) {
                    int other = arcs.to[arc];
                    long gain = arcs.cost[back] + price[other] - price[node];
                    labels.reach(other, farthest + (gain < 0 ? 0 : gain < step ? 1 : gain / step + 1), 0);
                }
            }
        }
        for (int node = 0; node < arcs.nodes; node++) {
            price[node] -= Math.min(labels.distance(node), farthest) * step;
            current[node] = arcs.start[node];
        }
    }

    /**
     * Converts prices to whole units of cost. Prices with an error of 1 become exact when divided by the scale and
     * rounded down, unless one of them has the greatest remainder. There are fewer nodes than remainders, so adding the
     * same number to all prices can turn an unused remainder into the greatest.
     */
    static long[] whole(long[] price, long scale) {
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
