package org.cldess.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class BlossomSolverTest {
    @Test
    void finds_what_trying_every_matching_finds_and_proves_it() {
        int cases = Cases.of(500);
        int withSets = 0;
        for (long seed = 0; seed < cases; seed++) {
            DrawnPool pool = DrawnPool.small(seed);

            Matching matching = BlossomSolver.solve(pool.problem());
            Matching inOneTurn = BlossomSolver.solve(pool.problem(), false, Integer.MAX_VALUE);
            Matching fromSmallTrees = BlossomSolver.solve(pool.problem(), true, 1);

            assertThat(provedTotal(pool, matching)).as("case %d", seed).isEqualTo(pool.best());
            assertThat(provedTotal(pool, inOneTurn))
                    .as("case %d in one turn", seed)
                    .isEqualTo(pool.best());
            assertThat(provedTotal(pool, fromSmallTrees))
                    .as("case %d from small trees", seed)
                    .isEqualTo(pool.best());
            withSets += matching.sets().isEmpty() ? 0 : 1;
        }
        assertThat(withSets).as("cases that need a price of an odd set").isGreaterThan(cases / 20);
    }

    @Test
    void proves_larger_pools_of_all_kinds() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < Cases.of(60); i++) {
            int maximum = random.nextBoolean() ? 3 : random.nextBoolean() ? 100 : 1_000_000;
            DrawnPool pool = DrawnPool.of(random.nextInt(20, 120), random.nextInt(1, 11), 1, maximum, random);
            assertThat(provedTotal(pool))
                    .isEqualTo(provedTotal(pool, BlossomSolver.solve(pool.problem(), false, Integer.MAX_VALUE)))
                    .isEqualTo(provedTotal(pool, BlossomSolver.solve(pool.problem(), true, 1)));
        }
        provedTotal(DrawnPool.of(400, 10, 1, 1_000_000, random));
        provedTotal(DrawnPool.of(401, 10, 1, 5, random));
        provedTotal(DrawnPool.sparse(5_000, 10, 3));
        provedTotal(DrawnPool.nested(6));
    }

    @Test
    void grows_no_stack_on_a_way_of_a_hundred_thousand_nodes() {
        assertThat(provedTotal(DrawnPool.way(100_000))).isEqualTo(50_000L * 1_000 + 50_000L * 49_999);
    }

    /**
     * Two triangles have three pairs at most: one in each, and the edge between them, 10 + 10 + 7. This is more than
     * the 20 of one pair in each, with one of each triangle left over.
     */
    @Test
    void pairs_a_chain_of_fifty_thousand_triangles() {
        assertThat(provedTotal(DrawnPool.triangles(50_000))).isEqualTo(25_000L * 27);
    }

    @Test
    void chooses_nothing_where_nothing_is_worth_it() {
        assertThat(BlossomSolver.solve(MatchingProblem.of(0, new int[0], new int[0], new long[0]))
                        .sets())
                .isEmpty();
        Matching none =
                BlossomSolver.solve(MatchingProblem.of(3, new int[] {0, 1}, new int[] {1, 2}, new long[] {0, -5}));
        assertThat(none.isChosen(0)).isFalse();
        assertThat(none.isChosen(1)).isFalse();
        assertThat(none.price(1)).isZero();
    }

    @Test
    void gives_a_triangle_of_equal_edges_a_price_of_its_own() {
        Matching matching = BlossomSolver.solve(
                MatchingProblem.of(3, new int[] {0, 1, 2}, new int[] {1, 2, 0}, new long[] {8, 8, 8}));

        assertThat(matching.sets()).hasSize(1);
        assertThat(matching.sets().get(0).nodes()).containsExactly(0, 1, 2);
        assertThat(matching.sets().get(0).price()).isEqualTo(16);
    }

    @Test
    void refuses_what_is_no_graph_or_too_heavy() {
        assertThatThrownBy(() -> MatchingProblem.of(2, new int[] {0}, new int[] {2}, new long[] {1}))
                .hasMessage("Edge 0 joins 0 and 2: join two of the nodes 0 to 1");
        assertThatThrownBy(() -> MatchingProblem.of(2, new int[] {1}, new int[] {1}, new long[] {1}))
                .hasMessage("Edge 0 joins 1 and 1: join two of the nodes 0 to 1");
        assertThatThrownBy(() -> MatchingProblem.of(2, new int[] {0}, new int[] {1}, new long[] {1L << 60}))
                .hasMessage(
                        "A weight of 1152921504606846976 is too great for exact sums over 2 nodes: scale the weights down");
        assertThatThrownBy(() -> MatchingProblem.of(2, new int[] {0}, new int[] {1, 0}, new long[] {1}))
                .hasMessage("The edges have 1 first nodes, 2 second nodes and 1 weights: give one of each per edge");
    }

    /** The sums over two nodes stay within 64 bits up to 2⁶³ − 1, divided by 16 and by 4. */
    @Test
    void accepts_weights_up_to_the_greatest_that_it_can_add_up() {
        long greatest = 144_115_188_075_855_871L;
        int[] one = {0};
        int[] other = {1};

        assertThat(BlossomSolver.solve(MatchingProblem.of(2, one, other, new long[] {greatest}))
                        .isChosen(0))
                .isTrue();
        assertThatThrownBy(() -> MatchingProblem.of(2, one, other, new long[] {greatest + 1}))
                .hasMessageStartingWith("A weight of 144115188075855872 is too great");
    }

    @Test
    void ends_soon_when_its_thread_is_interrupted() {
        MatchingProblem problem = DrawnPool.sparse(2_000, 10, 1).problem();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> BlossomSolver.solve(problem)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static long provedTotal(DrawnPool pool) {
        return provedTotal(pool, BlossomSolver.solve(pool.problem()));
    }

    /** Returns the weight of a matching, after checking that it is a matching and that its prices prove it optimal. */
    private static long provedTotal(DrawnPool pool, Matching matching) {
        long total = 0;
        boolean[] taken = new boolean[pool.nodes];
        for (int edge = 0; edge < pool.weight.length; edge++) {
            if (matching.isChosen(edge)) {
                assertThat(taken[pool.one[edge]] || taken[pool.other[edge]]).isFalse();
                taken[pool.one[edge]] = true;
                taken[pool.other[edge]] = true;
                total += pool.weight[edge];
            }
        }
        List<List<Integer>> setsOf = new ArrayList<>();
        for (int node = 0; node < pool.nodes; node++) {
            setsOf.add(new ArrayList<>());
        }
        BigInteger bound = BigInteger.ZERO;
        for (int i = 0; i < matching.sets().size(); i++) {
            OddSet set = matching.sets().get(i);
            int[] nodes = set.nodes().toArray();
            assertThat(nodes.length % 2).isEqualTo(1);
            assertThat(set.price()).isPositive();
            for (int node : nodes) {
                setsOf.get(node).add(i);
            }
            bound = bound.add(BigInteger.valueOf(set.price()).multiply(BigInteger.valueOf(nodes.length / 2)));
        }
        for (int node = 0; node < pool.nodes; node++) {
            assertThat(matching.price(node)).isNotNegative();
            bound = bound.add(BigInteger.valueOf(matching.price(node)));
        }
        for (int edge = 0; edge < pool.weight.length; edge++) {
            List<Integer> ofOther = setsOf.get(pool.other[edge]);
            long paid = matching.price(pool.one[edge]) + matching.price(pool.other[edge]);
            for (int set : setsOf.get(pool.one[edge])) {
                paid += ofOther.contains(set) ? matching.sets().get(set).price() : 0;
            }
            assertThat(paid).as("edge %d", edge).isGreaterThanOrEqualTo(2 * pool.weight[edge]);
        }
        assertThat(bound).isEqualTo(BigInteger.valueOf(2 * total));
        return total;
    }
}
