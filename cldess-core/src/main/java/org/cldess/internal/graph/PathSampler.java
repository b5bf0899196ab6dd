package org.cldess.internal.graph;

import org.cldess.internal.random.SeededRandom;

/**
 * Samples two nodes, then one of the shortest paths between them, each with the same probability, and counts the inner
 * nodes of the path. The search runs from both ends, level by level, first from the end with fewer edges to follow,
 * until both meet. Where paths spread out fast, it follows about the square root of the number of edges that a search
 * from one end would follow.
 */
final class PathSampler {
    private final Graph graph;
    private final int[] times;
    private final HalfSearch near;
    private final HalfSearch far;
    private final int[] meeting;

    PathSampler(Graph graph, int[] times) {
        this.graph = graph;
        this.times = times;
        near = new HalfSearch(graph);
        far = new HalfSearch(graph);
        meeting = new int[graph.nodes()];
    }

    void draw(SeededRandom draws) {
        int source = draws.below(graph.nodes());
        int target = draws.below(graph.nodes() - 1);
        if (target >= source) {
            target++;
        }
        near.begin(source);
        far.begin(target);
        while (near.isOpen() && far.isOpen()) {
            boolean first = near.cost() <= far.cost();
            HalfSearch next = first ? near : far;
            next.widen();
            int met = meet(next, first ? far : near);
            if (met > 0) {
                count(pick(met, draws), draws);
                return;
            }
        }
    }

    /** Collects the nodes that both searches have reached: they are on the outermost level of both. */
    private int meet(HalfSearch widened, HalfSearch other) {
        int met = 0;
        for (int i = widened.levelStart(); i < widened.levelEnd(); i++) {
            if (other.hasReached(widened.node(i))) {
                meeting[met++] = widened.node(i);
            }
        }
        return met;
    }

    private int pick(int met, SeededRandom draws) {
        double all = 0;
        for (int i = 0; i < met; i++) {
            all += near.pathCount(meeting[i]) * far.pathCount(meeting[i]);
        }
        double drawn = draws.share() * all;
        for (int i = 0; i < met - 1; i++) {
            drawn -= near.pathCount(meeting[i]) * far.pathCount(meeting[i]);
            if (drawn < 0) {
                return meeting[i];
            }
        }
        return meeting[met - 1];
    }

    private void count(int middle, SeededRandom draws) {
        if (!near.isSource(middle) && !far.isSource(middle)) {
            times[middle]++;
        }
        near.countBack(middle, draws, times);
        far.countBack(middle, draws, times);
    }
}
