package org.cldess.internal.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** Tests the results and proofs for every problem, however its pairs are stored. */
abstract class AssignmentTest {
    private static final int CASES = Cases.of(500);

    /** Returns a problem with a table of weights, in which {@link WeightTable#FORBIDDEN} forbids a pair. */
    abstract AssignmentProblem problem(WeightTable table);

    @Test
    void finds_what_trying_everything_finds_and_proves_it() {
        int possible = 0;
        for (long seed = 0; seed < CASES; seed++) {
            WeightTable table = WeightTable.small(seed);
            boolean everyone = seed % 2 == 0;
            AssignmentProblem problem =
                    everyone ? problem(table) : problem(table).whereWorthIt();

            Optional<Assignment> found = AssignmentSolver.solve(problem);
            OptionalLong best = table.best(everyone);

            assertThat(found.isPresent()).as("case %d has an answer", seed).isEqualTo(best.isPresent());
            if (found.isPresent()) {
                possible++;
                assertThat(table.total(found.get()))
                        .as("total of case %d", seed)
                        .isEqualTo(best.getAsLong());
                assertThat(found.get().verify(problem))
                        .as("proof of case %d", seed)
                        .isTrue();
            }
        }
        assertThat(possible).as("both kinds of cases occur").isBetween(CASES / 2, CASES - CASES / 100);
    }

    @Test
    void finds_what_another_algorithm_finds() {
        for (long seed = 0; seed < 18; seed++) {
            int[] levels = {2, 50, 1_000_000};
            WeightTable table = WeightTable.drawn(
                    100 + (int) (seed % 2) * 40,
                    seed < 12 ? 140 - (int) (seed % 4) * 10 : 100 + (int) (seed % 2) * 40,
                    levels[(int) (seed % 3)],
                    seed % 5 * 10,
                    seed);
            AssignmentProblem problem = problem(table);

            Assignment found = AssignmentSolver.solve(problem).orElseThrow();

            assertThat(found.verify(problem)).as("proof of case %d", seed).isTrue();
            assertThat(table.total(found)).as("total of case %d", seed).isEqualTo(table.byShortestPaths());
        }
    }

    @Test
    void refuses_any_proof_with_a_fault() {
        WeightTable table = WeightTable.drawn(12, 15, 1_000_000, 10, 4);
        AssignmentProblem problem = problem(table);
        Assignment found = AssignmentSolver.solve(problem).orElseThrow();
        int[] rightOf = table.rightOf(found);
        long[] left = table.leftPrices(found);
        long[] right = table.rightPrices(found);

        assertThat(new Assignment(rightOf, left, right).verify(problem)).isTrue();
        for (int i = 0; i < 12; i++) {
            assertThat(new Assignment(with(rightOf, i, -1), left, right).verify(problem))
                    .isFalse();
            assertThat(new Assignment(with(rightOf, i, rightOf[(i + 1) % 12]), left, right).verify(problem))
                    .isFalse();
            assertThat(new Assignment(with(rightOf, i, 15), left, right).verify(problem))
                    .isFalse();
            assertThat(new Assignment(rightOf, with(left, i, left[i] + 1), right).verify(problem))
                    .isFalse();
            assertThat(new Assignment(rightOf, with(left, i, left[i] - 1), right).verify(problem))
                    .isFalse();
            assertThat(new Assignment(rightOf, with(left, i, Long.MAX_VALUE), right).verify(problem))
                    .isFalse();
            assertThat(new Assignment(rightOf, with(left, i, Long.MIN_VALUE), right).verify(problem))
                    .isFalse();
        }
        for (int j = 0; j < 15; j++) {
            assertThat(new Assignment(rightOf, left, with(right, j, right[j] + 1)).verify(problem))
                    .isFalse();
        }
        assertThat(new Assignment(Arrays.copyOf(rightOf, 11), left, right).verify(problem))
                .isFalse();
    }

    @Test
    void accepts_sides_without_anybody_and_pairs_that_are_all_forbidden() {
        assertThat(AssignmentSolver.solve(problem(WeightTable.drawn(0, 0, 1, 0, 1))))
                .isPresent();
        assertThat(AssignmentSolver.solve(problem(WeightTable.drawn(0, 4, 1, 0, 1))))
                .isPresent();
        assertThat(AssignmentSolver.solve(problem(WeightTable.drawn(4, 0, 1, 0, 1))))
                .isPresent();
        AssignmentProblem forbidden = problem(WeightTable.drawn(7, 9, 5, 100, 1));
        assertThat(AssignmentSolver.solve(forbidden)).isEmpty();
        Assignment nobody = AssignmentSolver.solve(forbidden.whereWorthIt()).orElseThrow();
        assertThat(nobody).hasToString("[-1, -1, -1, -1, -1, -1, -1]");
        assertThat(nobody.verify(forbidden.whereWorthIt())).isTrue();
        assertThat(nobody.verify(forbidden)).isFalse();
    }

    @Test
    void assigns_the_one_to_the_best_of_many_and_the_best_of_many_to_the_one() {
        int others = Cases.areLong() ? 1_000_000 : 200_000;
        WeightTable one = WeightTable.drawn(1, others, 1_000_000_000, 0, 3);
        WeightTable many = WeightTable.drawn(others, 1, 1_000_000_000, 0, 3);

        assertThat(one.total(AssignmentSolver.solve(problem(one)).orElseThrow()))
                .isEqualTo(one.heaviest());
        assertThat(many.total(AssignmentSolver.solve(problem(many)).orElseThrow()))
                .isEqualTo(many.heaviest());
    }

    @Test
    void says_that_not_everyone_can_be_assigned_where_two_want_the_same_one() {
        WeightTable table = WeightTable.drawn(300, 300, 1_000, 0, 8);
        for (int j = 1; j < 300; j++) {
            table.forbid(10, j);
            table.forbid(20, j);
        }

        assertThat(AssignmentSolver.solve(problem(table))).isEmpty();
        assertThat(AssignmentSolver.solve(problem(table).whereWorthIt())).isPresent();
    }

    private static int[] with(int[] numbers, int at, int number) {
        int[] changed = numbers.clone();
        changed[at] = number;
        return changed;
    }

    private static long[] with(long[] numbers, int at, long number) {
        long[] changed = numbers.clone();
        changed[at] = number;
        return changed;
    }
}
