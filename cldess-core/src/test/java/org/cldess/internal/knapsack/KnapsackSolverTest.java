package org.cldess.internal.knapsack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cldess.internal.interruption.Interrupting;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class KnapsackSolverTest {
    private static final int SMALL = Cases.of(500);
    private static final int LARGE = 500;

    /** The maximum work: a quarter more than the solver needs today. */
    private static final long MAX_WORK = 80_000;

    /**
     * Returns the maximum value of a choice that fits, and the minimum weight of such a choice, by exhaustive search.
     */
    private static long[] byTryingAll(KnapsackProblem problem) {
        int size = problem.weights().length;
        long[] best = {0, 0};
        for (int set = 0; set < 1 << size; set++) {
            long value = 0;
            long weight = 0;
            long[] used = new long[problem.limits().length];
            for (int thing = 0; thing < size; thing++) {
                if ((set >> thing & 1) == 1) {
                    value += problem.values()[thing];
                    weight += problem.weights()[thing];
                    used[problem.groups()[thing]] += problem.weights()[thing];
                }
            }
            boolean fits = weight <= problem.capacity()
                    && IntStream.range(0, used.length).allMatch(group -> used[group] <= problem.limits()[group]);
            if (fits && (value > best[0] || (value == best[0] && weight < best[1]))) {
                best = new long[] {value, weight};
            }
        }
        return best;
    }

    private static KnapsackProblem drawn(SplittableRandom random, int size) {
        int groups = 1 + random.nextInt(size);
        long maximum = 1L + random.nextInt(random.nextBoolean() ? 8 : 300_000);
        long utility = 1L + random.nextInt(random.nextBoolean() ? 5 : 400);
        return new KnapsackProblem(
                random.nextLong(maximum * size / 2 + 1),
                IntStream.range(0, size)
                        .mapToLong(i -> random.nextLong(maximum + 1))
                        .toArray(),
                IntStream.range(0, size)
                        .mapToLong(i -> random.nextLong(utility + 1))
                        .toArray(),
                IntStream.range(0, size).map(i -> random.nextInt(groups)).toArray(),
                IntStream.range(0, groups)
                        .mapToLong(i -> random.nextLong(2 * maximum))
                        .toArray());
    }

    private static void assertFits(Knapsack found, KnapsackProblem problem) {
        long[] used = new long[problem.limits().length];
        long value = 0;
        long weight = 0;
        for (int thing = 0; thing < problem.weights().length; thing++) {
            if (found.chosen()[thing]) {
                used[problem.groups()[thing]] += problem.weights()[thing];
                value += problem.values()[thing];
                weight += problem.weights()[thing];
            }
        }
        assertThat(found.value()).isEqualTo(value);
        assertThat(found.weight()).isEqualTo(weight).isLessThanOrEqualTo(problem.capacity());
        assertThat(IntStream.range(0, used.length).allMatch(group -> used[group] <= problem.limits()[group]))
                .isTrue();
    }

    @Test
    void finds_what_trying_all_choices_finds() {
        SplittableRandom random = new SplittableRandom(20130606);
        for (int i = 0; i < SMALL; i++) {
            KnapsackProblem problem = drawn(random, i % 400 == 0 ? 20 : 1 + random.nextInt(11));

            Knapsack found = KnapsackSolver.solve(problem);

            assertFits(found, problem);
            assertThat(new long[] {found.value(), found.weight()})
                    .as(() -> Arrays.toString(problem.weights())
                            + Arrays.toString(problem.values())
                            + Arrays.toString(problem.groups())
                            + Arrays.toString(problem.limits())
                            + problem.capacity())
                    .isEqualTo(byTryingAll(problem));
            assertThat(found.isOptimal()).isTrue();
            assertThat(found.bound()).isGreaterThanOrEqualTo(found.value());
        }
    }

    /**
     * The value is 12 at most: 4, 4, 3 and the lightest of the things that are worth 1. The three others that are worth
     * 1 fit in place of the one that is worth 3; together they weigh 9,151 more.
     */
    @Test
    void takes_of_equally_good_choices_the_lightest() {
        KnapsackProblem problem = new KnapsackProblem(
                248_518,
                new long[] {74_932, 159_899, 167_410, 8_755, 9_960, 49_027, 57_410, 44_219},
                new long[] {1, 1, 3, 4, 1, 4, 1, 1},
                new int[] {1, 0, 1, 1, 0, 0, 1, 0},
                new long[] {208_891, 234_620});

        Knapsack found = KnapsackSolver.solve(problem);

        assertThat(found.value()).isEqualTo(12);
        assertThat(found.weight()).isEqualTo(167_410 + 8_755 + 9_960 + 49_027);
    }

    /** Solves a problem with coarse weights by a table over the capacity, group by group. */
    private static long byTable(KnapsackProblem problem) {
        int capacity = (int) problem.capacity();
        long[] best = new long[capacity + 1];
        for (int group = 0; group < problem.limits().length; group++) {
            int limit = (int) Math.min(problem.limits()[group], capacity);
            long[] within = new long[limit + 1];
            for (int thing = 0; thing < problem.weights().length; thing++) {
                if (problem.groups()[thing] == group) {
                    int weight = (int) problem.weights()[thing];
                    for (int room = limit; room >= weight; room--) {
                        within[room] = Math.max(within[room], within[room - weight] + problem.values()[thing]);
                    }
                }
            }
            for (int room = capacity; room >= 0; room--) {
                for (int used = 0; used <= Math.min(limit, room); used++) {
                    best[room] = Math.max(best[room], best[room - used] + within[used]);
                }
            }
        }
        return best[capacity];
    }

    @Test
    void finds_for_500_things_what_a_table_finds() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 20; round++) {
            int groups = 40 + 100 * (round % 4);
            int spread = new int[] {0, 20, 1}[round % 3];
            long[] weights = IntStream.range(0, LARGE)
                    .mapToLong(i -> 5 + random.nextInt(26))
                    .toArray();
            KnapsackProblem problem = new KnapsackProblem(
                    300 + 100L * (round % 5),
                    weights,
                    IntStream.range(0, LARGE)
                            .mapToLong(
                                    i -> spread == 0 ? random.nextInt(401) : 10 * weights[i] + random.nextInt(spread))
                            .toArray(),
                    IntStream.range(0, LARGE).map(i -> random.nextInt(groups)).toArray(),
                    IntStream.range(0, groups).mapToLong(i -> 30).toArray());

            Knapsack found = KnapsackSolver.solve(problem);

            assertFits(found, problem);
            assertThat(found.isOptimal()).isTrue();
            assertThat(found.bound()).isGreaterThanOrEqualTo(found.value());
            assertThat(found.value()).isEqualTo(byTable(problem));
        }
    }

    /**
     * Solves a problem within the maximum work, which is counted in interruption checks, independent of the machine.
     */
    private static Knapsack solvedInTime(KnapsackProblem problem) {
        AtomicReference<Knapsack> found = new AtomicReference<>();
        long questions = Interrupting.questions(() -> found.set(KnapsackSolver.solve(problem)));
        assertThat(questions).as("work").isLessThanOrEqualTo(MAX_WORK);
        return Objects.requireNonNull(found.get());
    }

    /** Returns 500 items whose value equals their weight, each in its own group. */
    private static KnapsackProblem worthTheirWeight(long capacity, SplittableRandom random, int step) {
        long[] weights = IntStream.range(0, LARGE)
                .mapToLong(i -> step * (1L + random.nextInt(300_000 / step)))
                .toArray();
        return new KnapsackProblem(
                capacity,
                weights,
                weights,
                IntStream.range(0, LARGE).toArray(),
                IntStream.range(0, LARGE).mapToLong(i -> 300_000).toArray());
    }

    @Test
    void fills_the_capacity_with_things_that_are_worth_what_they_weigh() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 10; round++) {
            KnapsackProblem problem = worthTheirWeight(3_000_000 + random.nextInt(1000), random, 1);

            Knapsack found = solvedInTime(problem);

            assertFits(found, problem);
            assertThat(found.value()).isEqualTo(problem.capacity());
            assertThat(found.isOptimal()).isTrue();
        }
    }

    /** Even weights never fill an odd capacity, so no bound proves a choice optimal. */
    @Test
    void is_sure_of_things_that_are_worth_what_they_weigh_where_they_cannot_fill_the_capacity() {
        KnapsackProblem problem = worthTheirWeight(3_000_001, new SplittableRandom(13), 2);

        Knapsack found = solvedInTime(problem);

        assertFits(found, problem);
        assertThat(found.isOptimal()).isTrue();
        assertThat(found.value()).isEqualTo(3_000_000L);
        assertThat(found.bound()).isBetween(3_000_001L, 3_000_002L);
    }

    /** The weights have more distinct sums than the table has room for. */
    @Test
    void ends_with_the_best_that_it_met_and_says_that_it_is_not_sure() {
        SplittableRandom random = new SplittableRandom(13);
        long[] weights = IntStream.range(0, LARGE)
                .mapToLong(i -> 2 * (1L + random.nextInt(150_000_000)))
                .toArray();
        KnapsackProblem problem = new KnapsackProblem(
                3_000_000_001L,
                weights,
                weights,
                IntStream.range(0, LARGE).toArray(),
                IntStream.range(0, LARGE).mapToLong(i -> 300_000_000).toArray());

        Knapsack found = solvedInTime(problem);

        assertFits(found, problem);
        assertThat(found.isOptimal()).isFalse();
        assertThat(found.value()).isBetween(2_999_000_000L, 3_000_000_000L);
        assertThat(found.bound()).isBetween(3_000_000_001L, 3_000_000_002L);
    }

    /** Draws items with the same value per unit of weight. Some share a group with a limit, and some have no weight. */
    private static KnapsackProblem sameWorth(SplittableRandom random, int size, int maximum, int groups) {
        int step = 1 + random.nextInt(6);
        int utility = 1 + random.nextInt(5);
        long[] weights = IntStream.range(0, size)
                .mapToLong(i -> (long) step * random.nextInt(maximum))
                .toArray();
        long[] values = LongStream.of(weights)
                .map(weight -> weight == 0 ? random.nextInt(3) : utility * weight)
                .toArray();
        return new KnapsackProblem(
                random.nextLong((long) step * maximum * size / 3 + 1),
                weights,
                values,
                IntStream.range(0, size).map(i -> random.nextInt(groups)).toArray(),
                IntStream.range(0, groups)
                        .mapToLong(i -> random.nextLong(3L * step * maximum))
                        .toArray());
    }

    @Test
    void is_as_good_as_trying_all_where_a_unit_of_weight_is_worth_the_same_in_all_things() {
        SplittableRandom random = new SplittableRandom(20131231);
        for (int round = 0; round < Cases.of(300); round++) {
            int size = round % 300 == 0 ? 20 : 1 + random.nextInt(11);
            KnapsackProblem problem = sameWorth(random, size, 1 + random.nextInt(200), 1 + random.nextInt(size));

            Knapsack found = KnapsackSolver.solve(problem);

            assertFits(found, problem);
            assertThat(found.isOptimal()).isTrue();
            assertThat(new long[] {found.value(), found.weight()}).isEqualTo(byTryingAll(problem));
            assertThat(found.bound()).isGreaterThanOrEqualTo(found.value());
        }
    }

    /** Sums are stored as bits, 64 in a word. Shifts across the boundary of a word must not lose any. */
    @Test
    void reaches_every_sum_of_two_things_across_the_words_that_hold_the_sums() {
        for (int one = 1; one <= 130; one++) {
            for (int other = 1; other <= 130; other++) {
                long[] weights = {one, other};
                KnapsackProblem problem =
                        new KnapsackProblem(one + other, weights, weights, new int[] {0, 1}, new long[] {130, 130});

                assertThat(KnapsackSolver.solve(problem).value())
                        .as("%d and %d", one, other)
                        .isEqualTo(one + other);
            }
        }
    }

    @Test
    void is_as_good_as_a_table_where_a_unit_of_weight_is_worth_the_same_in_500_things() {
        SplittableRandom random = new SplittableRandom(17);
        for (int round = 0; round < 10; round++) {
            long[] weights = IntStream.range(0, LARGE)
                    .mapToLong(i -> 6L * (3 + random.nextInt(15)))
                    .toArray();
            KnapsackProblem problem = new KnapsackProblem(
                    1_000 + random.nextInt(400),
                    weights,
                    LongStream.of(weights).map(weight -> 7 * weight).toArray(),
                    IntStream.range(0, LARGE).map(i -> random.nextInt(200)).toArray(),
                    IntStream.range(0, 200).mapToLong(i -> 90).toArray());

            Knapsack found = KnapsackSolver.solve(problem);

            assertFits(found, problem);
            assertThat(found.isOptimal()).isTrue();
            assertThat(found.value()).isEqualTo(byTable(problem));
        }
    }

    @Test
    void takes_of_equal_things_those_that_come_first() {
        KnapsackProblem problem = new KnapsackProblem(
                5, new long[] {2, 2, 2, 2}, new long[] {3, 3, 3, 3}, new int[] {0, 1, 2, 3}, new long[] {9, 9, 9, 9});

        assertThat(KnapsackSolver.solve(problem).chosen()).containsExactly(true, true, false, false);
    }

    @Test
    void takes_what_weighs_nothing_and_leaves_what_is_worth_nothing() {
        KnapsackProblem problem =
                new KnapsackProblem(0, new long[] {0, 0, 1}, new long[] {3, 0, 9}, new int[] {0, 0, 0}, new long[] {0});

        assertThat(KnapsackSolver.solve(problem).chosen()).containsExactly(true, false, false);
    }

    @Test
    void refuses_numbers_that_make_no_sense() {
        assertThatThrownBy(() -> new KnapsackProblem(-1, new long[0], new long[0], new int[0], new long[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KnapsackProblem(1, new long[] {1}, new long[0], new int[] {0}, new long[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
