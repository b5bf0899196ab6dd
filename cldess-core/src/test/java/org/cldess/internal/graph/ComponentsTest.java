package org.cldess.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComponentsTest {
    @Test
    void two_nodes_are_in_the_same_part_if_one_can_be_reached_from_the_other() {
        for (long seed = 0; seed < 300; seed++) {
            Graph graph = DrawnGraph.small(seed);
            NaiveGraph naive = new NaiveGraph(graph);
            Components parts = Components.of(graph);
            for (int node = 0; node < graph.nodes(); node++) {
                for (int other = 0; other < graph.nodes(); other++) {
                    assertThat(parts.of(node) == parts.of(other))
                            .isEqualTo(naive.reached(node, -1).contains(other));
                }
                assertThat(parts.size(parts.of(node)))
                        .isEqualTo(naive.reached(node, -1).size());
            }
        }
    }

    @Test
    void parts_are_numbered_from_the_largest_and_then_from_the_smallest_node() {
        Components parts = Components.of(Graph.of(6, new int[] {5, 1, 2}, new int[] {4, 2, 3}));

        assertThat(parts.count()).isEqualTo(3);
        assertThat(new int[] {parts.of(0), parts.of(1), parts.of(3), parts.of(4), parts.of(5)})
                .containsExactly(2, 0, 0, 1, 1);
    }
}
