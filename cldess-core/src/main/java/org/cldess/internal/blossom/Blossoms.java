package org.cldess.internal.blossom;

import java.util.Arrays;

/**
 * Nodes and shrunk odd cycles. A blossom is a cycle of an odd number of nodes or smaller blossoms; all its nodes but
 * one, its base, are matched within it. Nodes and blossoms are numbered together, nodes first. The nodes of each
 * blossom form a linked list, in which those of a blossom within it are adjacent.
 */
final class Blossoms {
    static final int NONE = -1;
    private static final int FIRST_ROOM = 32;
    private static final int[] EMPTY = {};

    final HalfEdges edges;
    final int nodes;

    /** The largest blossom that contains a node, or the node itself. */
    final int[] outermost;

    /** The half edge from a node to its mate. */
    final int[] mate;

    final int[] base;
    final int[] parent;
    final int[][] children;

    /**
     * The half edges that lead from each child to the next, and from the last to the first; the first child contains
     * the base.
     */
    final int[][] cycle;

    /** The price of a blossom, 0 for a node, in halves of the unit of the weights. */
    final long[] surplus;

    /** The price of a node, in halves of the unit of the weights. */
    final long[] price;

    final int[] first;
    final int[] last;
    final int[] next;
    private final int[] unused;
    private int unusedCount;
    private int[] asked = new int[FIRST_ROOM];

    Blossoms(HalfEdges edges, int nodes) {
        this.edges = edges;
        this.nodes = nodes;
        int all = nodes + nodes / 2 + 1;
        outermost = numbers(nodes);
        base = Arrays.copyOf(outermost, all);
        first = Arrays.copyOf(outermost, all);
        last = Arrays.copyOf(outermost, all);
        mate = filled(nodes);
        next = filled(nodes);
        parent = filled(all);
        children = new int[all][];
        cycle = new int[all][];
        Arrays.fill(children, EMPTY);
        Arrays.fill(cycle, EMPTY);
        surplus = new long[all];
        price = new long[nodes];
        unused = new int[all - nodes];
        for (int blossom = all - 1; blossom >= nodes; blossom--) {
            unused[unusedCount++] = blossom;
        }
    }

    private static int[] numbers(int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = i;
        }
        return numbers;
    }

    private static int[] filled(int count) {
        int[] filled = new int[count];
        Arrays.fill(filled, NONE);
        return filled;
    }

    boolean isBlossom(int any) {
        return any >= nodes;
    }

    /** Returns whether a blossom is in use. */
    boolean isThere(int blossom) {
        return children[blossom].length > 0;
    }

    /** Returns whether an outermost blossom contains an unmatched node. */
    boolean isExposed(int outer) {
        return mate[base[outer]] == NONE;
    }

    int sourceBlossom(int half) {
        return outermost[edges.source(half)];
    }

    int targetBlossom(int half) {
        return outermost[edges.target[half]];
    }

    /** Shrinks a cycle of outermost blossoms into one; it keeps the base of the first. */
    int shrink(int[] members, int[] halves) {
        int blossom = unused[--unusedCount];
        children[blossom] = members;
        cycle[blossom] = halves;
        base[blossom] = base[members[0]];
        parent[blossom] = NONE;
        first[blossom] = first[members[0]];
        int end = NONE;
        for (int member : members) {
            parent[member] = blossom;
            if (end != NONE) {
                next[end] = first[member];
            }
            end = last[member];
        }
        last[blossom] = end;
        setOutermost(blossom);
        return blossom;
    }

    /** Expands an outermost blossom; its children become outermost. */
    void dissolve(int blossom) {
        for (int child : children[blossom]) {
            parent[child] = NONE;
            next[last[child]] = NONE;
            setOutermost(child);
        }
        children[blossom] = EMPTY;
        cycle[blossom] = EMPTY;
        unused[unusedCount++] = blossom;
    }

    private void setOutermost(int blossom) {
        for (int node = first[blossom]; node != NONE; node = next[node]) {
            outermost[node] = blossom;
        }
    }

    /** Matches the two ends of a half edge, each of which is, or becomes, the base of its outermost blossom. */
    void match(int half) {
        int back = edges.reverse[half];
        rebase(outermost[edges.target[back]], edges.target[back]);
        rebase(outermost[edges.target[half]], edges.target[half]);
        mate[edges.target[back]] = half;
        mate[edges.target[half]] = back;
    }

    /** Makes a node the base of a blossom, and matches all others in the blossom to each other. */
    void rebase(int blossom, int node) {
        asked[0] = blossom;
        asked[1] = node;
        int size = 2;
        while (size > 0) {
            int newBase = asked[--size];
            int within = asked[--size];
            if (base[within] != newBase) {
                base[within] = newBase;
                size = rebaseChildren(within, newBase, size);
            }
        }
    }

    /**
     * Rotates the cycle so that the new base comes first, and matches the others along it. Each child has a new base
     * too, which is queued for later.
     */
    private int rebaseChildren(int blossom, int node, int sizeBefore) {
        int child = node;
        while (parent[child] != blossom) {
            child = parent[child];
        }
        int[] members = children[blossom];
        int place = 0;
        while (members[place] != child) {
            place++;
        }
        children[blossom] = turned(members, place);
        cycle[blossom] = turned(cycle[blossom], place);
        int size = ask(child, node, sizeBefore);
        for (int i = 1; i < members.length; i += 2) {
            int half = cycle[blossom][i];
            int back = edges.reverse[half];
            mate[edges.target[back]] = half;
            mate[edges.target[half]] = back;
            size = ask(children[blossom][i], edges.target[back], size);
            size = ask(children[blossom][i + 1], edges.target[half], size);
        }
        return size;
    }

    private int ask(int blossom, int node, int size) {
        if (!isBlossom(blossom)) {
            return size;
        }
        if (size + 2 > asked.length) {
            asked = Arrays.copyOf(asked, 2 * asked.length);
        }
        asked[size] = blossom;
        asked[size + 1] = node;
        return size + 2;
    }

    private static int[] turned(int[] numbers, int by) {
        int[] turned = new int[numbers.length];
        System.arraycopy(numbers, by, turned, 0, numbers.length - by);
        System.arraycopy(numbers, 0, turned, numbers.length - by, by);
        return turned;
    }

    /** Returns the nodes of a blossom. */
    int[] members(int blossom) {
        int count = 1;
        for (int node = first[blossom]; node != last[blossom]; node = next[node]) {
            count++;
        }
        int[] members = new int[count];
        int node = first[blossom];
        for (int k = 0; k < count; k++) {
            members[k] = node;
            node = next[node];
        }
        return members;
    }
}
