package org.cldess.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class EdgeColouringTest {
    @Test
    void spreads_any_pairs_evenly_over_as_many_rounds_as_the_busiest_node_has_pairs() {
        for (long seed = 0; seed < Cases.of(500); seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int side = random.nextInt(1, 9);
            check(random, side, random.nextInt(1, side + 1), random.nextInt(1, 20), random.nextInt(3));
        }
    }

    @Test
    void spreads_the_pairs_of_two_thousand_by_two_thousand() {
        check(new SplittableRandom(5), 2_000, 2_000, 200_000, 0);
    }

    @Test
    void puts_empty_rounds_last() {
        assertThat(EdgeColouring.colour(2, 2, new int[] {0, 1}, new int[] {0, 1}, 4))
                .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void accepts_no_pair_and_no_round() {
        assertThat(EdgeColouring.colour(0, 0, new int[0], new int[0], 0)).isEmpty();
    }

    @Test
    void refuses_more_pairs_at_a_node_than_rounds() {
        assertThatThrownBy(() -> EdgeColouring.colour(1, 2, new int[] {0, 0}, new int[] {0, 1}, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The nodes of pair 1 have more pairs than the 1 rounds: choose fewer pairs or give more rounds");
    }

    private static void check(SplittableRandom random, int leftCount, int rightCount, int draws, int spare) {
        RandomPairs pairs = new RandomPairs(random, leftCount, rightCount, draws);
        int rounds = pairs.busiest() + spare;

        int[] round = EdgeColouring.colour(leftCount, rightCount, pairs.left, pairs.right, rounds);

        boolean[][] busy = new boolean[rounds][leftCount + rightCount];
        int[] size = new int[rounds];
        for (int pair = 0; pair < round.length; pair++) {
            boolean[] there = busy[round[pair]];
            assertThat(there[pairs.left[pair]] || there[leftCount + pairs.right[pair]])
                    .as("pair %d meets someone who is busy in round %d", pair, round[pair])
                    .isFalse();
            there[pairs.left[pair]] = true;
            there[leftCount + pairs.right[pair]] = true;
            size[round[pair]]++;
        }
        for (int r = 1; r < rounds; r++) {
            assertThat(size[r]).isBetween(size[0] - 1, size[r - 1]);
        }
    }

    /** Random pairs, with at most twelve at each node. */
    private static final class RandomPairs {
        final int[] left;
        final int[] right;
        private final int[] degree;

        RandomPairs(SplittableRandom random, int leftCount, int rightCount, int draws) {
            degree = new int[leftCount + rightCount];
            Set<Long> drawn = new LinkedHashSet<>();
            for (int draw = 0; draw < draws; draw++) {
                int i = random.nextInt(leftCount);
                int j = random.nextInt(rightCount);
                if (degree[i] < 12 && degree[leftCount + j] < 12 && drawn.add((long) i * rightCount + j)) {
                    degree[i]++;
                    degree[leftCount + j]++;
                }
            }
            left = drawn.stream().mapToInt(cell -> (int) (cell / rightCount)).toArray();
            right = drawn.stream().mapToInt(cell -> (int) (cell % rightCount)).toArray();
        }

        int busiest() {
            return Arrays.stream(degree).max().orElse(0);
        }
    }
}
