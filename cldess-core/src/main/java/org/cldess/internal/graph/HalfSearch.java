package org.cldess.internal.graph;

import org.cldess.internal.random.SeededRandom;

/**
 * A breadth-first search from one end of a path, level by level. It is reused without clearing: each search has a
 * number that marks its visits.
 */
final class HalfSearch {
    private final Graph graph;
    private final int[] turnOf;
    private final int[] distance;
    private final double[] pathCounts;
    private final int[] queue;
    private int turn;
    private int source;
    private int levelStart;
    private int levelEnd;
    private int depth;
    private long cost;

    HalfSearch(Graph graph) {
        this.graph = graph;
        turnOf = new int[graph.nodes()];
        distance = new int[graph.nodes()];
        pathCounts = new double[graph.nodes()];
        queue = new int[graph.nodes()];
    }

    void begin(int node) {
        turn++;
        source = node;
        depth = 0;
        queue[0] = node;
        levelStart = 0;
        levelEnd = 1;
        turnOf[node] = turn;
        distance[node] = 0;
        pathCounts[node] = 1;
        cost = graph.degree(node);
    }

    boolean isOpen() {
        return levelStart < levelEnd;
    }

    /** Returns the number of edges that the next level follows. */
    long cost() {
        return cost;
    }

    int levelStart() {
        return levelStart;
    }

    int levelEnd() {
        return levelEnd;
    }

    int node(int place) {
        return queue[place];
    }

    boolean hasReached(int node) {
        return turnOf[node] == turn;
    }

    boolean isSource(int node) {
        return node == source;
    }

    /** Returns the number of shortest paths to a node. */
    double pathCount(int node) {
        return pathCounts[node];
    }

    /** Advances the search by one level. */
    void widen() {
        depth++;
        int end = levelEnd;
        cost = 0;
        for (int next = levelStart; next < levelEnd; next++) {
            int node = queue[next];
            for (int i = graph.start(node); i < graph.start(node + 1); i++) {
                int neighbour = graph.target(i);
                if (turnOf[neighbour] != turn) {
                    turnOf[neighbour] = turn;
                    distance[neighbour] = depth;
                    pathCounts[neighbour] = 0;
                    queue[end++] = neighbour;
                    cost += graph.degree(neighbour);
                }
                if (distance[neighbour] == depth) {
                    pathCounts[neighbour] += pathCounts[node];
                }
            }
        }
        levelStart = levelEnd;
        levelEnd = end;
    }

    /** Samples one of the shortest paths back from a node to the source, and counts its inner nodes. */
    void countBack(int from, SeededRandom draws, int[] times) {
        int node = from;
        while (distance[node] > 1) {
            node = back(node, draws);
            times[node]++;
        }
    }

    private int back(int node, SeededRandom draws) {
        double drawn = draws.share() * pathCounts[node];
        int last = -1;
        for (int i = graph.start(node); i < graph.start(node + 1); i++) {
            int neighbour = graph.target(i);
            if (turnOf[neighbour] == turn && distance[neighbour] == distance[node] - 1) {
                last = neighbour;
                drawn -= pathCounts[neighbour];
                if (drawn < 0) {
                    return neighbour;
                }
            }
        }
        return last;
    }
}
