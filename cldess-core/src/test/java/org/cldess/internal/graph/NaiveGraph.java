package org.cldess.internal.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Naive algorithms for the same results. */
final class NaiveGraph {
    private final Graph graph;

    NaiveGraph(Graph graph) {
        this.graph = graph;
    }

    /** Returns the nodes reachable from a node without passing another one. */
    SortedSet<Integer> reached(int from, int without) {
        SortedSet<Integer> reached = new TreeSet<>();
        if (from == without) {
            return reached;
        }
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        reached.add(from);
        while (!open.isEmpty()) {
            int node = open.pop();
            for (int i = 0; i < graph.degree(node); i++) {
                int neighbour = graph.neighbour(node, i);
                if (neighbour != without && reached.add(neighbour)) {
                    open.push(neighbour);
                }
            }
        }
        return reached;
    }

    /** Returns the groups into which the component of a node falls when the node is removed. */
    List<Set<Integer>> groupsWithout(int node) {
        List<SortedSet<Integer>> groups = new ArrayList<>();
        for (int other : reached(node, -1)) {
            if (other != node && groups.stream().noneMatch(group -> group.contains(other))) {
                groups.add(reached(other, node));
            }
        }
        groups.sort(
                (one, other) -> one.size() != other.size() ? other.size() - one.size() : one.first() - other.first());
        return List.copyOf(groups);
    }

    /** Returns all shortest paths between two nodes. */
    List<List<Integer>> shortest(int source, int target) {
        List<List<Integer>> ways = List.of(List.of(source));
        for (int length = 0; length < graph.nodes(); length++) {
            List<List<Integer>> arrived = ways.stream()
                    .filter(way -> way.get(way.size() - 1) == target)
                    .toList();
            if (!arrived.isEmpty()) {
                return arrived;
            }
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> way : ways) {
                int end = way.get(way.size() - 1);
                for (int i = 0; i < graph.degree(end); i++) {
                    if (!way.contains(graph.neighbour(end, i))) {
                        List<Integer> next = new ArrayList<>(way);
                        next.add(graph.neighbour(end, i));
                        longer.add(next);
                    }
                }
            }
            ways = longer;
        }
        return List.of();
    }

    double[] betweenness() {
        int nodes = graph.nodes();
        double[] shares = new double[nodes];
        for (int source = 0; source < nodes; source++) {
            for (int target = 0; target < nodes; target++) {
                if (source != target) {
                    List<List<Integer>> ways = shortest(source, target);
                    for (List<Integer> way : ways) {
                        for (int node : way.subList(1, way.size() - 1)) {
                            shares[node] += 1.0 / ways.size() / ((nodes - 1.0) * (nodes - 2.0));
                        }
                    }
                }
            }
        }
        return shares;
    }

    int longestWay() {
        int longest = 0;
        for (int source = 0; source < graph.nodes(); source++) {
            for (int target = 0; target < graph.nodes(); target++) {
                longest = Math.max(
                        longest,
                        shortest(source, target).stream()
                                .mapToInt(List::size)
                                .findFirst()
                                .orElse(0));
            }
        }
        return longest;
    }
}
