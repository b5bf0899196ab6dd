package org.cldess.internal.mixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class MixSolverTest {
    @Test
    void finds_what_trying_every_plan_finds_and_never_more_than_the_bound() {
        int possible = 0;
        int proved = 0;
        int cases = Cases.of(500);
        for (long seed = 0; seed < cases; seed++) {
            MixProblem problem = draw(new SplittableRandom(seed));
            List<Integer> ways = List.copyOf(waysToSit(problem));

            Optional<int[][]> found = MixSolver.solve(problem, seed, 20_000);

            assertThat(found.isPresent()).as("case %d", seed).isEqualTo(!ways.isEmpty());
            if (found.isPresent()) {
                possible++;
                int best = best(ways, problem.rounds, 0, 0);
                int met = 0;
                for (int[] round : found.get()) {
                    int pairs = pairs(problem, round);
                    assertThat(ways).as("case %d", seed).contains(pairs);
                    met |= pairs;
                }
                assertThat(Integer.bitCount(met)).as("case %d", seed).isEqualTo(best);
                assertThat(MixSolver.count(problem, found.get())).isEqualTo(best);
                assertThat(MixBound.of(problem)).as("case %d", seed).isGreaterThanOrEqualTo(best);
                proved += MixBound.of(problem) == best ? 1 : 0;
            }
        }
        assertThat(possible).isBetween(cases / 2, cases - 5);
        assertThat(proved).as("plans that are surely best").isGreaterThan(possible / 2);
    }

    private static MixProblem draw(SplittableRandom random) {
        int people = random.nextInt(1, 8);
        int tables = random.nextInt(1, 4);
        int[] size = new int[tables];
        for (int person = 0; person < people; person++) {
            size[random.nextInt(3) == 0 ? random.nextInt(tables) : person % tables]++;
        }
        int[] home = new int[people];
        int[] group = new int[people];
        Arrays.fill(home, MixProblem.NONE);
        Arrays.fill(group, MixProblem.NONE);
        if (random.nextBoolean()) {
            for (int table = 0; table < tables; table++) {
                if (size[table] > 0 && table < people && random.nextBoolean()) {
                    home[table] = table;
                }
            }
        }
        if (random.nextBoolean()) {
            for (int person = 0; person < people; person++) {
                group[person] = random.nextInt(3) == 0 ? random.nextInt(2) : MixProblem.NONE;
            }
        }
        return MixProblem.of(size, random.nextInt(1, 4), home, group);
    }

    /** Returns the sets of pairs at the same table, as bits, for all seatings of a round. */
    private static Set<Integer> waysToSit(MixProblem problem) {
        Set<Integer> ways = new TreeSet<>();
        int[] tables = new int[problem.people];
        long all = Math.round(Math.pow(problem.tables, problem.people));
        for (long way = 0; way < all; way++) {
            long rest = way;
            for (int person = 0; person < problem.people; person++) {
                tables[person] = (int) (rest % problem.tables);
                rest /= problem.tables;
            }
            if (isAllowed(problem, tables)) {
                ways.add(pairs(problem, tables));
            }
        }
        return ways;
    }

    private static boolean isAllowed(MixProblem problem, int[] tables) {
        int[] room = problem.size.clone();
        for (int person = 0; person < tables.length; person++) {
            if (--room[tables[person]] < 0
                    || (problem.home[person] != MixProblem.NONE && problem.home[person] != tables[person])) {
                return false;
            }
            for (int other = 0; other < person; other++) {
                if (tables[other] == tables[person]
                        && problem.group[other] != MixProblem.NONE
                        && problem.group[other] == problem.group[person]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int pairs(MixProblem problem, int[] tables) {
        int pairs = 0;
        int bit = 0;
        for (int person = 0; person < problem.people; person++) {
            for (int other = 0; other < person; other++) {
                pairs |= tables[person] == tables[other] ? 1 << bit : 0;
                bit++;
            }
        }
        return pairs;
    }

    private static int best(List<Integer> ways, int rounds, int from, int met) {
        if (rounds == 0) {
            return Integer.bitCount(met);
        }
        int best = 0;
        for (int i = from; i < ways.size(); i++) {
            best = Math.max(best, best(ways, rounds - 1, i, met | ways.get(i)));
        }
        return best;
    }

    @Test
    void knows_designs_in_which_nobody_meets_twice() {
        assertThat(foundAndBound(free(25, 5, 6), 0)).containsExactly(300L, 300L);
        assertThat(foundAndBound(free(49, 7, 8), 0)).containsExactly(1_176L, 1_176L);
        assertThat(foundAndBound(free(121, 11, 12), 0)).containsExactly(7_260L, 7_260L);
        assertThat(foundAndBound(free(12, 6, 11), 0)).containsExactly(66L, 66L);
        assertThat(foundAndBound(free(40, 20, 15), 0)).containsExactly(300L, 300L);
        assertThat(foundAndBound(free(30, 10, 5), 0)).containsExactly(150L, 150L);
        assertThat(foundAndBound(free(33, 11, 11), 0)).containsExactly(363L, 363L);
    }

    @Test
    void comes_near_the_bound_where_no_design_is_known() {
        long[] cafe = foundAndBound(free(24, 4, 4), 300_000);
        assertThat(cafe[0]).isGreaterThanOrEqualTo(cafe[1] * 85 / 100);
        long[] golfers = foundAndBound(free(32, 8, 8), 300_000);
        assertThat(golfers[0]).isGreaterThanOrEqualTo(golfers[1] * 90 / 100);
    }

    @Test
    void gives_the_same_plan_for_the_same_seed_and_ends_when_interrupted() {
        MixProblem problem = free(23, 5, 4);

        assertThat(MixSolver.solve(problem, 7, 5_000).orElseThrow())
                .isDeepEqualTo(MixSolver.solve(problem, 7, 5_000).orElseThrow());
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> MixSolver.solve(problem, 7, Long.MAX_VALUE)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void refuses_seats_that_are_not_those_of_the_people() {
        assertThatThrownBy(() -> MixProblem.of(new int[] {2}, 1, new int[] {0}, new int[] {0}))
                .hasMessage("2 seats and 1 groups are given for 1 people: give one of each");
        assertThatThrownBy(() -> MixProblem.of(new int[] {0, 2}, 1, new int[] {0, 0}, new int[] {0, 0}))
                .hasMessage("Table 0 has 2 hosts and 0 seats: give it more seats");
    }

    private static long[] foundAndBound(MixProblem problem, long work) {
        int[][] found = MixSolver.solve(problem, 1, work).orElseThrow();
        List<Integer> seats = new ArrayList<>();
        for (int[] round : found) {
            for (int table = 0; table < problem.tables; table++) {
                int here = table;
                seats.add(
                        (int) Arrays.stream(round).filter(each -> each == here).count() - problem.size[table]);
            }
        }
        assertThat(seats).containsOnly(0);
        return new long[] {MixSolver.count(problem, found), MixBound.of(problem)};
    }

    private static MixProblem free(int people, int tables, int rounds) {
        int[] none = new int[people];
        Arrays.fill(none, MixProblem.NONE);
        int[] size = IntStream.range(0, tables)
                .map(table -> people / tables + (table < people % tables ? 1 : 0))
                .toArray();
        return MixProblem.of(size, rounds, none, none.clone());
    }
}
