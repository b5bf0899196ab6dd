package org.cldess.internal.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/** Tests the auction for two sides of equal size by itself. When it gives up, the solver uses another algorithm. */
class ScalingAuctionTest {
    private static final int CASES = Cases.of(500);

    @Test
    void finds_what_trying_everything_finds_and_hardly_ever_gives_up() {
        int possible = 0;
        int found = 0;
        for (long seed = 0; seed < CASES; seed++) {
            WeightTable drawn = WeightTable.square(1 + (int) (seed % 5), seed);
            AssignmentProblem problem = AssignmentProblem.dense(drawn.leftCount, drawn.rightCount, drawn.weight);
            Optional<Assignment> assignment = find(problem);
            possible += drawn.best(true).isPresent() ? 1 : 0;
            if (assignment.isPresent() && isAllowed(drawn, assignment.get())) {
                found++;
                assertThat(drawn.total(assignment.get()))
                        .as("total of case %d", seed)
                        .isEqualTo(drawn.best(true).orElseThrow());
                assertThat(assignment.get().verify(problem))
                        .as("proof of case %d", seed)
                        .isTrue();
            }
        }
        assertThat(possible).isGreaterThan(CASES / 2);
        assertThat(found).as("found of %d that are possible", possible).isGreaterThan(possible * 99 / 100);
    }

    @Test
    void finds_large_assignments_of_all_kinds_without_giving_up() {
        for (int levels : new int[] {1, 2, 1_000, 1_000_000, 30_000_000}) {
            WeightTable drawn = WeightTable.drawn(230, 230, levels, 0, levels);
            AssignmentProblem problem = AssignmentProblem.dense(230, 230, drawn.weight);

            Assignment found = find(problem).orElseThrow();

            assertThat(found.verify(problem)).as("proof with %d levels", levels).isTrue();
            assertThat(drawn.total(found)).isEqualTo(drawn.byShortestPaths());
        }
    }

    @Test
    void finds_a_large_assignment_of_few_pairs_without_giving_up() {
        AssignmentProblem problem = chain(3_000, 12, 7);

        assertThat(find(problem).orElseThrow().verify(problem)).isTrue();
    }

    @Test
    void says_nothing_where_not_everyone_can_be_assigned() {
        int[] start = {0, 1, 2, 4};
        AssignmentProblem problem = AssignmentProblem.sparse(3, start, new int[] {1, 1, 0, 2}, new long[] {5, 6, 7, 8});

        assertThat(find(problem)).isEmpty();
        assertThat(AssignmentSolver.solve(problem)).isEmpty();
    }

    @Test
    void says_nothing_of_weights_that_need_more_than_32_bits() {
        AssignmentProblem problem =
                AssignmentProblem.dense(2, 2, new int[] {Integer.MAX_VALUE, -5, 0, Integer.MIN_VALUE + 1});

        assertThat(find(problem)).isEmpty();
        Assignment assignment = AssignmentSolver.solve(problem).orElseThrow();
        assertThat(assignment.verify(problem)).isTrue();
        assertThat(assignment).hasToString("[0, 1]");
    }

    private static Optional<Assignment> find(AssignmentProblem problem) {
        return problem.weights
                .table()
                .flatMap(table -> ScalingAuction.find(table).map(prices -> prices.assignment(table)));
    }

    private static boolean isAllowed(WeightTable table, Assignment assignment) {
        for (int i = 0; i < table.leftCount; i++) {
            if (!table.isAllowed(i, assignment.rightOf(i))) {
                return false;
            }
        }
        return true;
    }

    /** Draws a problem in which each left node has its own right node and some random ones. */
    private static AssignmentProblem chain(int side, int each, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] start = new int[side + 1];
        int[] right = new int[side * each];
        for (int i = 0; i < side; i++) {
            int own = i;
            int[] drawn = random.ints(0, side)
                    .filter(j -> j != own)
                    .distinct()
                    .limit(each - 1L)
                    .toArray();
            System.arraycopy(drawn, 0, right, i * each, each - 1);
            right[i * each + each - 1] = own;
            Arrays.sort(right, i * each, (i + 1) * each);
            start[i + 1] = (i + 1) * each;
        }
        return AssignmentProblem.sparse(
                side,
                start,
                right,
                random.longs(right.length, -500_000, 500_000).toArray());
    }
}
