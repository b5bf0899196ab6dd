package org.cldess.internal.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cldess.internal.interruption.Interruption;

/**
 * The cut nodes of a graph, without which a component would fall apart, and its blocks, which stay connected whichever
 * node is removed. Depth-first search without recursion, in time linear in nodes and edges (J. Hopcroft and R. Tarjan,
 * <i>{@index "Algorithm 447: efficient algorithms for graph manipulation"}</i>, Communications of the ACM 16, 1973).
 */
public final class CutNodes {
    private static final int NONE = -1;

    private final Graph graph;
    /** The order in which nodes were visited, from 0; the descendants of a node follow it without a gap. */
    private final int[] met;

    private final int[] nodeAt;
    private final int[] parent;
    /** The earliest node that the subtree of a node reaches without passing its parent. */
    private final int[] low;

    private final int[] below;
    private final int[] block;
    private final int[] rootOf;
    private int clock;
    private int blocks;

    private CutNodes(Graph graph) {
        int nodes = graph.nodes();
        this.graph = graph;
        met = new int[nodes];
        Arrays.fill(met, NONE);
        nodeAt = new int[nodes];
        parent = new int[nodes];
        low = new int[nodes];
        below = new int[nodes];
        block = new int[nodes];
        rootOf = new int[nodes];
    }

    /** Finds the cut nodes of a graph. */
    public static CutNodes of(Graph graph) {
        CutNodes found = new CutNodes(graph);
        int[] place = new int[graph.nodes()];
        for (int root = 0; root < graph.nodes(); root++) {
            if (found.met[root] == NONE) {
                found.walk(root, place);
            }
        }
        found.numberBlocks();
        return found;
    }

    private void walk(int root, int[] place) {
        enter(root, NONE, root, place);
        int node = root;
        while (node != NONE) {
            Interruption.throwIfInterrupted(clock);
            if (place[node] < graph.start(node + 1)) {
                int neighbour = graph.target(place[node]++);
                if (met[neighbour] == NONE) {
                    enter(neighbour, node, root, place);
                    node = neighbour;
                } else if (neighbour != parent[node]) {
                    low[node] = Math.min(low[node], met[neighbour]);
                }
            } else {
                below[node] = clock - met[node];
                int above = parent[node];
                if (above != NONE) {
                    low[above] = Math.min(low[above], low[node]);
                }
                node = above;
            }
        }
    }

    private void enter(int node, int above, int root, int[] place) {
        met[node] = clock;
        low[node] = clock;
        nodeAt[clock++] = node;
        parent[node] = above;
        rootOf[node] = root;
        place[node] = graph.start(node);
    }

    /**
     * Numbers the blocks. A node belongs to the block of the edge to its parent; that edge begins a block if nothing in
     * the subtree reaches above the parent.
     */
    private void numberBlocks() {
        for (int at = 0; at < clock; at++) {
            int node = nodeAt[at];
            if (parent[node] == NONE) {
                block[node] = NONE;
            } else {
                block[node] = low[node] >= met[parent[node]] ? blocks++ : block[parent[node]];
            }
        }
        for (int at = 0; at < clock; at++) {
            int node = nodeAt[at];
            if (parent[node] == NONE && graph.degree(node) > 0) {
                block[node] = block[graph.neighbour(node, 0)];
            }
        }
    }

    /** Returns whether the component of a node would fall apart without the node. */
    public boolean isCut(int node) {
        int apart = 0;
        for (int i = graph.start(node); i < graph.start(node + 1); i++) {
            if (isApart(node, graph.target(i))) {
                apart++;
            }
        }
        return apart > (parent[node] == NONE ? 1 : 0);
    }

    private boolean isApart(int node, int child) {
        return parent[child] == node && low[child] >= met[node];
    }

    /**
     * Returns the block of a node, from 0. Two nodes that are not cut nodes and are in different blocks of a component
     * are connected only through cut nodes. A cut node is in several blocks, of which one is returned.
     *
     * @return the block; −1 for a node without neighbours
     */
    public int block(int node) {
        return block[node];
    }

    /**
     * Returns the groups into which the component of a node would fall without the node, the largest first, those of
     * equal size by their smallest node.
     *
     * @return the nodes of each group in ascending order; one group or no group if the node is not a cut node
     */
    public List<int[]> groupsWithout(int node) {
        List<int[]> groups = new ArrayList<>();
        int apart = 0;
        for (int i = graph.start(node); i < graph.start(node + 1); i++) {
            int child = graph.target(i);
            if (isApart(node, child)) {
                groups.add(sorted(Arrays.copyOfRange(nodeAt, met[child], met[child] + below[child])));
                apart += below[child];
            }
        }
        int all = below[rootOf[node]];
        if (apart < all - 1) {
            groups.add(rest(node, groups, all - 1 - apart));
        }
        groups.sort((one, other) -> one.length != other.length ? other.length - one.length : one[0] - other[0]);
        return groups;
    }

    private int[] rest(int node, List<int[]> groups, int size) {
        boolean[] gone = new boolean[graph.nodes()];
        gone[node] = true;
        groups.forEach(group -> Arrays.stream(group).forEach(each -> gone[each] = true));
        int root = rootOf[node];
        int[] rest = new int[size];
        int end = 0;
        for (int at = met[root]; at < met[root] + below[root]; at++) {
            if (!gone[nodeAt[at]]) {
                rest[end++] = nodeAt[at];
            }
        }
        return sorted(rest);
    }

    private static int[] sorted(int[] nodes) {
        Arrays.sort(nodes);
        return nodes;
    }

    /** Returns whether removing a node disconnects two other nodes of its component. */
    public boolean separates(int node, int one, int other) {
        return node != one && node != other && groupOf(node, one) != groupOf(node, other);
    }

    /**
     * Returns a node that identifies the group of another node once a node is removed; −1 for the group without a child
     * of the removed node.
     */
    private int groupOf(int node, int other) {
        for (int i = graph.start(node); i < graph.start(node + 1); i++) {
            int child = graph.target(i);
            if (isApart(node, child) && met[child] <= met[other] && met[other] < met[child] + below[child]) {
                return child;
            }
        }
        return NONE;
    }

    /** Returns the number of pairs of other nodes that are connected, but would not be without the node. */
    public long separatedWithout(int node) {
        long others = below[rootOf[node]] - 1L;
        long together = 0;
        long apart = 0;
        for (int i = graph.start(node); i < graph.start(node + 1); i++) {
            int child = graph.target(i);
            if (isApart(node, child)) {
                together += pairs(below[child]);
                apart += below[child];
            }
        }
        return pairs(others) - together - pairs(others - apart);
    }

    private static long pairs(long nodes) {
        return nodes * (nodes - 1) / 2;
    }
}
