package org.cldess.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class DegreeLevelsTest {
    private static final int CASES = Cases.of(500);

    @Test
    void no_choice_has_larger_numbers_sorted_upwards_and_none_of_the_same_numbers_weighs_more() {
        int tried = 0;
        for (long seed = 0; seed < CASES; seed++) {
            SmallCase small = SmallCase.draw(seed);
            int[] before = drawn(small, seed, 0, 3);
            DegreeLevels levels = solved(small);
            if (levels != null) {
                levels.raise(before, all(small, 10));
                isBest(small, levels, subset -> upwards(small, subset, before), seed);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(CASES / 4);
    }

    @Test
    void no_choice_has_larger_numbers_up_to_what_nodes_want() {
        for (long seed = 0; seed < CASES; seed++) {
            SmallCase small = SmallCase.draw(seed);
            int[] before = drawn(small, seed, 0, 2);
            int[] wanted = drawn(small, seed + 1, 0, 4);
            DegreeLevels levels = solved(small);
            if (levels != null) {
                levels.raise(before, wanted);
                isBest(
                        small,
                        levels,
                        subset -> IntStream.range(0, wanted.length)
                                .map(node -> Math.min(wanted[node], before[node] + degree(small, subset, node)))
                                .sorted()
                                .boxed()
                                .toList(),
                        seed);
            }
        }
    }

    @Test
    void no_choice_has_more_pairs_and_none_with_as_many_has_smaller_numbers_sorted_downwards() {
        for (long seed = 0; seed < CASES; seed++) {
            SmallCase small = SmallCase.draw(seed);
            int[] before = drawn(small, seed, 0, 3);
            int[] size = drawn(small, seed + 1, 1, seed % 2 == 0 ? 2 : 4);
            DegreeLevels levels = solved(small);
            if (levels != null) {
                levels.lower(before, size);
                isBest(small, levels, subset -> downwards(small, subset, before, size), seed);
            }
        }
    }

    @Test
    void both_one_after_the_other() {
        for (long seed = 0; seed < CASES; seed++) {
            SmallCase small = SmallCase.draw(seed);
            int[] before = drawn(small, seed, 0, 2);
            int[] size = drawn(small, seed, 1, 2);
            DegreeLevels levels = solved(small);
            if (levels != null) {
                levels.raise(before, all(small, 10));
                levels.lower(before, size);
                isBest(
                        small,
                        levels,
                        subset -> {
                            List<Integer> both = new ArrayList<>(upwards(small, subset, before));
                            both.addAll(downwards(small, subset, before, size));
                            return both;
                        },
                        seed);
            }
        }
    }

    private static void isBest(SmallCase small, DegreeLevels levels, IntFunction<List<Integer>> fairness, long seed) {
        List<Integer> best = null;
        long weight = 0;
        for (int subset = 0; subset < 1 << small.left.length; subset++) {
            if (small.allows(subset)) {
                List<Integer> now = fairness.apply(subset);
                int order =
                        best == null ? 1 : Arrays.compare(now.toArray(Integer[]::new), best.toArray(Integer[]::new));
                if (order > 0 || (order == 0 && small.total(subset) > weight)) {
                    best = now;
                    weight = small.total(subset);
                }
            }
        }
        Pairing pairing = levels.best();
        int found = IntStream.range(0, small.left.length)
                .filter(pairing::isChosen)
                .map(pair -> 1 << pair)
                .sum();
        assertThat(small.allows(found)).as("case %d", seed).isTrue();
        assertThat(fairness.apply(found)).as("case %d", seed).isEqualTo(best);
        assertThat(small.total(found)).as("case %d", seed).isEqualTo(weight);
    }

    private static DegreeLevels solved(SmallCase small) {
        Optional<Pairing> any = PairingSolver.solve(small.problem());
        return any.map(pairing -> new DegreeLevels(small.problem(), pairing)).orElse(null);
    }

    private static int[] all(SmallCase small, int number) {
        int[] all = new int[small.minimum.length];
        Arrays.fill(all, number);
        return all;
    }

    private static int[] drawn(SmallCase small, long seed, int origin, int bound) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, small.minimum.length)
                .map(node -> random.nextInt(origin, bound))
                .toArray();
    }

    private static List<Integer> upwards(SmallCase small, int subset, int[] before) {
        List<Integer> numbers = new ArrayList<>();
        for (int node = 0; node < before.length; node++) {
            numbers.add(before[node] + degree(small, subset, node));
        }
        Collections.sort(numbers);
        return numbers;
    }

    /** The number of pairs, then for each level, from above, how many pairs belong to it, negative. */
    private static List<Integer> downwards(SmallCase small, int subset, int[] before, int[] size) {
        List<Integer> numbers = new ArrayList<>(List.of(Integer.bitCount(subset)));
        for (int level = 12; level > 0; level--) {
            int belong = 0;
            for (int node = 0; node < before.length; node++) {
                int beyond = before[node] + degree(small, subset, node) - (level - 1) * size[node];
                belong += Math.max(0, Math.min(size[node], beyond));
            }
            numbers.add(-belong);
        }
        return numbers;
    }

    private static int degree(SmallCase small, int subset, int node) {
        int degree = 0;
        for (int pair = 0; pair < small.left.length; pair++) {
            boolean joins = small.left[pair] == node || small.leftCount + small.right[pair] == node;
            degree += joins ? subset >> pair & 1 : 0;
        }
        return degree;
    }
}
