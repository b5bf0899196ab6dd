package org.cldess.internal.blossom;

import static org.cldess.internal.blossom.Blossoms.NONE;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * Grows an alternating tree from an unmatched node, until that node is matched, or until a node whose price fell to 0
 * takes its place.
 *
 * <p>Blossoms of the tree are even or odd by their distance from the root. The prices of even nodes fall by one per
 * unit of time, and those of odd nodes rise by one. Whenever an edge becomes tight, or a price 0, this is an event.
 * While a blossom is in the tree, its price and those of its nodes are stored as they would have been when the search
 * began, so that they need no updates as time passes.
 */
final class TreeSearch {
    private static final byte OUTSIDE = 0;
    private static final byte EVEN = 1;
    private static final byte ODD = 2;

    private final HalfEdges edges;
    private final Blossoms blossoms;
    private final long[] price;
    private final Events events = new Events();
    private final byte[] label;

    /** The half edge by which the tree reached an odd blossom. */
    private final int[] enter;

    /**
     * For each node that is not even, the reduced cost of the best half edge from an even node, less the node’s own
     * price.
     */
    private final long[] reach;

    private final int[] reachedBy;
    private final int[] reachedIn;
    private final int[] seen;
    private int[] tree;
    private int treeSize;
    private int[] queue;
    private int queued;
    private int turn;
    private int walks;
    private long now;
    private long lowest;
    private int lowestNode;
    private long horizon;
    private boolean endsAtCycle;

    TreeSearch(Blossoms blossoms) {
        this.blossoms = blossoms;
        edges = blossoms.edges;
        price = blossoms.price;
        int all = blossoms.parent.length;
        label = new byte[all];
        enter = new int[all];
        seen = new int[all];
        tree = new int[all];
        reach = new long[blossoms.nodes];
        reachedBy = new int[blossoms.nodes];
        reachedIn = new int[blossoms.nodes];
        queue = new int[blossoms.nodes];
    }

    /**
     * Matches the base of an outermost blossom, or makes another node, whose price is 0, unmatched.
     *
     * @param ends whether the search also ends at the first odd cycle, and leaves it as an unmatched blossom
     * @param maximum how many blossoms the tree may have before the search stops; prices are then as good as the tree
     *     could make them so far, and the root is still unmatched
     * @return whether the search came to its end
     */
    boolean run(int root, boolean ends, int maximum) {
        endsAtCycle = ends;
        events.clear();
        turn++;
        treeSize = 0;
        now = 0;
        lowest = Long.MAX_VALUE;
        horizon = Long.MAX_VALUE;
        makeEven(root);
        boolean found = false;
        while (!found && treeSize <= maximum) {
            Interruption.throwIfInterrupted();
            while (queued > 0) {
                Interruption.throwIfInterrupted();
                scan(queue[--queued]);
            }
            if (events.time() >= lowest) {
                now = lowest;
                expose(lowestNode);
                found = true;
            } else {
                now = events.time();
                found = handle(events.next());
            }
        }
        queued = 0;
        leaveTree();
        return found;
    }

    private void makeEven(int outer) {
        label[outer] = EVEN;
        blossoms.surplus[outer] -= 2 * now;
        for (int node = blossoms.first[outer]; node != NONE; node = blossoms.next[node]) {
            makeEvenNode(node);
        }
        join(outer);
    }

    private void makeEvenNode(int node) {
        price[node] += now;
        queue[queued++] = node;
        if (price[node] < lowest) {
            lowest = price[node];
            lowestNode = node;
            horizon = Math.min(horizon, lowest);
        }
    }

    private void makeOdd(int outer, int half) {
        label[outer] = ODD;
        enter[outer] = half;
        blossoms.surplus[outer] += 2 * now;
        for (int node = blossoms.first[outer]; node != NONE; node = blossoms.next[node]) {
            price[node] -= now;
        }
        if (blossoms.isBlossom(outer)) {
            add(blossoms.surplus[outer] / 2, ~outer);
        }
        join(outer);
    }

    private void join(int outer) {
        if (treeSize == tree.length) {
            tree = Arrays.copyOf(tree, 2 * treeSize);
        }
        tree[treeSize++] = outer;
    }

    /** Adds an event, unless it comes after the end of the search. */
    private void add(long time, int event) {
        if (time <= horizon) {
            events.add(time, event);
        }
    }

    private void scan(int node) {
        int own = blossoms.outermost[node];
        for (int half = edges.start[node]; half < edges.start[node + 1]; half++) {
            long key = price[node] - edges.weight[half];
            if (key > horizon) {
                return;
            }
            int to = edges.target[half];
            int outer = blossoms.outermost[to];
            if (outer == own) {
                continue;
            }
            if (label[outer] == EVEN) {
                add((key + price[to]) / 2, half);
            } else if (reachedIn[to] != turn || key < reach[to]) {
                reachedIn[to] = turn;
                reach[to] = key;
                reachedBy[to] = half;
                if (label[outer] == OUTSIDE) {
                    addReached(outer, to);
                }
            }
        }
    }

    private void addReached(int outer, int node) {
        long time = reach[node] + price[node];
        add(time, reachedBy[node]);
        if (blossoms.isExposed(outer)) {
            horizon = Math.min(horizon, time);
        }
    }

    /** Handles an event; returns whether it ends the search. */
    private boolean handle(int event) {
        if (event < 0) {
            if (label[~event] == ODD && blossoms.parent[~event] == NONE && blossoms.surplus[~event] == 2 * now) {
                expand(~event);
            }
            return false;
        }
        int node = edges.source(event);
        int to = edges.target[event];
        int outer = blossoms.outermost[to];
        long spare = price[node] - now + price[to] - edges.weight[event];
        if (label[outer] == OUTSIDE && spare == 0) {
            if (blossoms.isExposed(outer)) {
                augment(event);
                if (blossoms.isBlossom(outer) && blossoms.surplus[outer] == 0) {
                    blossoms.dissolve(outer);
                }
                return true;
            }
            makeOdd(outer, event);
            makeEven(blossoms.targetBlossom(blossoms.mate[blossoms.base[outer]]));
        } else if (label[outer] == EVEN && outer != blossoms.outermost[node] && spare == now) {
            int blossom = shrink(event);
            if (endsAtCycle) {
                expose(blossoms.base[blossom]);
                return true;
            }
        }
        return false;
    }

    /** Returns the odd blossom above an even one; {@code NONE} for the root. */
    private int above(int even) {
        int half = blossoms.mate[blossoms.base[even]];
        return half == NONE ? NONE : blossoms.targetBlossom(half);
    }

    private int meeting(int one, int other) {
        walks++;
        int walker = one;
        int waiting = other;
        while (true) {
            if (walker != NONE) {
                if (seen[walker] == walks) {
                    return walker;
                }
                seen[walker] = walks;
                int odd = above(walker);
                walker = odd == NONE ? NONE : blossoms.sourceBlossom(enter[odd]);
            }
            int swapped = walker;
            walker = waiting;
            waiting = swapped;
        }
    }

    private int shrink(int half) {
        int top = meeting(blossoms.sourceBlossom(half), blossoms.targetBlossom(half));
        int down = height(blossoms.sourceBlossom(half), top);
        int up = height(blossoms.targetBlossom(half), top);
        int[] members = new int[down + up + 1];
        int[] halves = new int[members.length];
        members[0] = top;
        int outer = blossoms.sourceBlossom(half);
        for (int place = down; place > 0; place -= 2) {
            int odd = above(outer);
            members[place] = outer;
            members[place - 1] = odd;
            halves[place - 1] = edges.reverse[blossoms.mate[blossoms.base[outer]]];
            halves[place - 2] = enter[odd];
            outer = blossoms.sourceBlossom(enter[odd]);
        }
        halves[down] = half;
        outer = blossoms.targetBlossom(half);
        for (int place = down + 1; place < members.length; place += 2) {
            int odd = above(outer);
            members[place] = outer;
            members[place + 1] = odd;
            halves[place] = blossoms.mate[blossoms.base[outer]];
            halves[place + 1] = edges.reverse[enter[odd]];
            outer = blossoms.sourceBlossom(enter[odd]);
        }
        for (int member : members) {
            settle(member);
        }
        int blossom = blossoms.shrink(members, halves);
        label[blossom] = EVEN;
        blossoms.surplus[blossom] = -2 * now;
        join(blossom);
        return blossom;
    }

    private int height(int from, int top) {
        int height = 0;
        for (int outer = from; outer != top; outer = blossoms.sourceBlossom(enter[above(outer)])) {
            height += 2;
        }
        return height;
    }

    /** Sets the prices in a blossom that is being shrunk to their present values; its odd nodes become even. */
    private void settle(int member) {
        if (label[member] == ODD) {
            blossoms.surplus[member] -= 2 * now;
            for (int node = blossoms.first[member]; node != NONE; node = blossoms.next[node]) {
                price[node] += now;
                makeEvenNode(node);
            }
        } else {
            blossoms.surplus[member] += 2 * now;
        }
        label[member] = OUTSIDE;
    }

    /**
     * Expands an odd blossom with a price of 0. The children on the even-length path from the entry of the tree to the
     * base stay in the tree, odd and even in alternation; the others leave it.
     */
    private void expand(int blossom) {
        int half = enter[blossom];
        int[] members = blossoms.children[blossom];
        int[] halves = blossoms.cycle[blossom];
        for (int node = blossoms.first[blossom]; node != NONE; node = blossoms.next[node]) {
            price[node] += now;
        }
        label[blossom] = OUTSIDE;
        blossoms.dissolve(blossom);
        int entered = blossoms.targetBlossom(half);
        int place = 0;
        while (members[place] != entered) {
            place++;
        }
        makeOdd(entered, half);
        if (place % 2 == 0) {
            for (; place > 0; place -= 2) {
                makeEven(members[place - 1]);
                makeOdd(members[place - 2], edges.reverse[halves[place - 2]]);
            }
        } else {
            for (; place < members.length; place += 2) {
                makeEven(members[place + 1]);
                makeOdd(members[(place + 2) % members.length], halves[place + 1]);
            }
        }
        for (int member : members) {
            if (label[member] == OUTSIDE) {
                reachAgain(member);
            }
        }
    }

    private void reachAgain(int outer) {
        int best = NONE;
        for (int node = blossoms.first[outer]; node != NONE; node = blossoms.next[node]) {
            if (reachedIn[node] == turn && (best == NONE || reach[node] + price[node] < reach[best] + price[best])) {
                best = node;
            }
        }
        if (best != NONE) {
            addReached(outer, best);
        }
    }

    /** Augments along the tree, from a half edge that leads out of it up to the root. */
    private void augment(int half) {
        int up = half;
        while (up != NONE) {
            int even = blossoms.sourceBlossom(up);
            int odd = above(even);
            blossoms.match(up);
            up = odd == NONE ? NONE : enter[odd];
        }
    }

    /** Makes an even node unmatched instead of the root. */
    private void expose(int node) {
        int even = blossoms.outermost[node];
        int odd = above(even);
        blossoms.rebase(even, node);
        blossoms.mate[node] = NONE;
        if (odd != NONE) {
            augment(enter[odd]);
        }
    }

    /** Sets all prices in the tree to their present values. */
    private void leaveTree() {
        for (int i = 0; i < treeSize; i++) {
            int outer = tree[i];
            if (label[outer] != OUTSIDE) {
                long sign = label[outer] == EVEN ? 1 : -1;
                blossoms.surplus[outer] += sign * 2 * now;
                for (int node = blossoms.first[outer]; node != NONE; node = blossoms.next[node]) {
                    price[node] -= sign * now;
                }
                label[outer] = OUTSIDE;
            }
        }
    }
}
