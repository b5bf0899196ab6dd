package org.cldess.internal.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cldess.internal.Interruption;

/**
 * The nodes without which a connected part would fall apart, and the blocks that hold however one node is taken away. Depth first without
 * recursion, in time linear in nodes and edges (J. Hopcroft and R. Tarjan, <i>{@index "Algorithm 447: efficient algorithms for graph
 * manipulation"}</i>, Communications of the ACM 16, 1973).
 */
public final class CutNodes {
    private static final int NONE = -1;

    private final Graph graph;
    /** When a node was met, from 0; the nodes below it follow it without a gap. */
    private final int[] met;

    private final int[] nodeAt;
    private final int[] parent;
    /** The earliest node that can be reached from below without passing the parent. */
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

    /** The cut nodes of a graph. */
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
            Interruption.endIfAsked(clock);
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

    /** A node belongs to the block of the edge to its parent; that edge begins a block if nothing below reaches above the parent. */
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

    /** Whether the part of a node would fall apart without it. */
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
     * A block in which a node stands, from 0: two nodes that are no cut nodes and stand in different blocks of a part are held together by
     * a cut node alone. A cut node stands in several, of which one is told.
     *
     * @return the block; −1 for a node without neighbours
     */
    public int block(int node) {
        return block[node];
    }

    /**
     * The groups into which the part of a node would fall without it, the largest first, those of one size by their smallest node.
     *
     * @return the nodes of each group, smallest first; a single group, or none, if the node is no cut node
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

    /** Whether two other nodes of the part of a node have no way to each other without it. */
    public boolean separates(int node, int one, int other) {
        return node != one && node != other && groupOf(node, one) != groupOf(node, other);
    }

    /** The first node of the group of another one when a node is gone; −1 where nothing marks it. */
    private int groupOf(int node, int other) {
        for (int i = graph.start(node); i < graph.start(node + 1); i++) {
            int child = graph.target(i);
            if (isApart(node, child) && met[child] <= met[other] && met[other] < met[child] + below[child]) {
                return child;
            }
        }
        return NONE;
    }

    /** How many pairs of other nodes have no way to each other without a node, though they have one with it. */
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
