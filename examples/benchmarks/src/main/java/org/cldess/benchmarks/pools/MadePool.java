package org.cldess.benchmarks.pools;

import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.cldess.internal.blossom.Matching;
import org.cldess.internal.blossom.MatchingProblem;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** A pool with weights up to a million, in which everyone is connected to everyone, or each draws ten others. */
final class MadePool {
    private static final int DRAWN = 10;
    private static final int HEAVIEST = 1_000_000;

    private final int people;
    private final int[] one;
    private final int[] other;
    private final long[] weight;

    private MadePool(int people, int edges, boolean isSparse) {
        SplittableRandom random = new SplittableRandom(2_013);
        this.people = people;
        one = new int[edges];
        other = new int[edges];
        weight = new long[edges];
        for (int edge = 0, i = 0, j = 1; edge < edges; edge++) {
            one[edge] = isSparse ? edge / DRAWN : i;
            // the offsets of the others differ, so that none is drawn twice
            other[edge] = isSparse
                    ? (one[edge] + 1 + edge % DRAWN + DRAWN * random.nextInt(people / 2 / DRAWN - 1)) % people
                    : j;
            weight[edge] = random.nextInt(1, HEAVIEST + 1);
            j++;
            if (j == people) {
                i++;
                j = i + 1;
            }
        }
    }

    /** Returns a pool by its name, such as « complete 1000 » or « sparse 10000 ». */
    static MadePool of(String name) {
        boolean isSparse = name.startsWith("sparse");
        int people = Integer.parseInt(name.substring(name.indexOf(' ') + 1));
        return new MadePool(people, isSparse ? people * DRAWN : people * (people - 1) / 2, isSparse);
    }

    MatchingProblem problem() {
        return MatchingProblem.of(people, one, other, weight);
    }

    long total(Matching matching) {
        long total = 0;
        for (int edge = 0; edge < weight.length; edge++) {
            total += matching.isChosen(edge) ? weight[edge] : 0;
        }
        return total;
    }

    Graph<Integer, DefaultWeightedEdge> graph() {
        int[] next = {people};
        Supplier<Integer> more = () -> next[0]++;
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
                new SimpleWeightedGraph<>(more, DefaultWeightedEdge::new);
        for (int person = 0; person < people; person++) {
            graph.addVertex(person);
        }
        for (int edge = 0; edge < weight.length; edge++) {
            graph.setEdgeWeight(graph.addEdge(one[edge], other[edge]), (double) weight[edge]);
        }
        return graph;
    }
}
