package org.cldess.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BetweennessTest {
    @Test
    void counts_the_shortest_ways_that_pass_through_a_node() {
        for (long seed = 0; seed < 200; seed++) {
            Graph graph = DrawnGraph.small(seed);

            assertThat(Betweenness.exact(graph)).containsExactly(new NaiveGraph(graph).betweenness(), within(1e-12));
        }
    }

    @Test
    void everything_passes_through_the_middle_of_a_star() {
        Graph star = Graph.of(5, new int[] {0, 0, 0, 0}, new int[] {1, 2, 3, 4});

        assertThat(Betweenness.exact(star)).containsExactly(1, 0, 0, 0, 0);
        assertThat(Betweenness.sampled(star, 0.01, 0.9, 1)).containsExactly(new double[] {1, 0, 0, 0, 0}, within(0.01));
    }

    @Test
    void drawn_ways_tell_it_to_the_stated_error_at_a_thousand_nodes() {
        int misses = 0;
        for (long seed = 0; seed < 10; seed++) {
            Graph graph = seed % 2 == 0 ? DrawnGraph.villages(seed, 1000, 3000) : DrawnGraph.of(seed, 1000, 1200);
            double[] exact = Betweenness.exact(graph);
            double[] sampled = Betweenness.sampled(graph, 0.02, 0.9, seed);
            double worst = 0;
            for (int node = 0; node < exact.length; node++) {
                worst = Math.max(worst, Math.abs(exact[node] - sampled[node]));
            }
            misses += worst > 0.02 ? 1 : 0;
        }
        assertThat(misses).isLessThanOrEqualTo(1);
    }

    @Test
    void each_way_is_drawn_alike() {
        for (long seed = 0; seed < 40; seed++) {
            Graph graph = DrawnGraph.small(seed);

            assertThat(Betweenness.sampled(graph, 0.01, 0.999, seed))
                    .containsExactly(new NaiveGraph(graph).betweenness(), within(0.01));
        }
    }

    @Test
    void the_same_seed_tells_the_same() {
        Graph graph = DrawnGraph.villages(7, 500, 900);

        assertThat(Betweenness.sampled(graph, 0.05, 0.9, 3)).isEqualTo(Betweenness.sampled(graph, 0.05, 0.9, 3));
        assertThat(Betweenness.sampled(graph, 0.05, 0.9, 3)).isNotEqualTo(Betweenness.sampled(graph, 0.05, 0.9, 4));
    }

    @Test
    void the_longest_way_is_never_underrated() {
        for (long seed = 0; seed < 300; seed++) {
            Graph graph = DrawnGraph.small(seed);

            assertThat(ShortestPathBound.nodesAtMost(graph)).isGreaterThanOrEqualTo(new NaiveGraph(graph).longestWay());
        }
    }

    @Test
    void draws_as_many_ways_as_the_bound_asks() {
        assertThat(Betweenness.samples(2, 0.01, 0.1)).isZero();
        assertThat(Betweenness.samples(10, 0.01, 0.1)).isEqualTo((long) Math.ceil(5000 * (4 + Math.log(10))));
    }
}
