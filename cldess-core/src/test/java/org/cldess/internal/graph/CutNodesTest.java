package org.cldess.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CutNodesTest {
    @Test
    void a_node_is_a_cut_node_if_its_part_falls_apart_without_it() {
        for (long seed = 0; seed < 400; seed++) {
            Graph graph = DrawnGraph.small(seed);
            NaiveGraph naive = new NaiveGraph(graph);
            CutNodes cuts = CutNodes.of(graph);
            for (int node = 0; node < graph.nodes(); node++) {
                List<Set<Integer>> groups = naive.groupsWithout(node);

                assertThat(cuts.isCut(node)).isEqualTo(groups.size() > 1);
                assertThat(cuts.groupsWithout(node).stream()
                                .map(group -> (Set<Integer>) new TreeSet<>(
                                        Arrays.stream(group).boxed().toList()))
                                .toList())
                        .isEqualTo(groups);
                assertThat(cuts.separatedWithout(node)).isEqualTo(separated(groups));
            }
        }
    }

    private static long separated(List<Set<Integer>> groups) {
        long pairs = 0;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs += (long) groups.get(i).size() * groups.get(j).size();
            }
        }
        return pairs;
    }

    @Test
    void two_blocks_are_held_together_by_cut_nodes_alone() {
        for (long seed = 0; seed < 300; seed++) {
            Graph graph = DrawnGraph.small(seed);
            NaiveGraph naive = new NaiveGraph(graph);
            CutNodes cuts = CutNodes.of(graph);
            for (int node = 0; node < graph.nodes(); node++) {
                for (int other : naive.reached(node, -1)) {
                    if (node != other && !cuts.isCut(node) && !cuts.isCut(other)) {
                        assertThat(cuts.block(node) == cuts.block(other))
                                .isEqualTo(neverApart(naive, graph, node, other));
                    }
                }
            }
        }
    }

    private static boolean neverApart(NaiveGraph naive, Graph graph, int node, int other) {
        for (int without = 0; without < graph.nodes(); without++) {
            if (without != node
                    && without != other
                    && !naive.reached(node, without).contains(other)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void a_long_chain_needs_no_deep_stack() {
        int nodes = 200_000;
        int[] from = new int[nodes - 1];
        int[] to = new int[nodes - 1];
        for (int i = 0; i < nodes - 1; i++) {
            from[i] = i;
            to[i] = i + 1;
        }
        CutNodes cuts = CutNodes.of(Graph.of(nodes, from, to));

        assertThat(cuts.isCut(0)).isFalse();
        assertThat(cuts.separatedWithout(1000)).isEqualTo(1000L * (nodes - 1001));
    }
}
