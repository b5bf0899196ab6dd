package org.cldess.internal.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.cldess.internal.interruption.Interrupting;
import org.junit.jupiter.api.Test;

/** Tests assignments that take seconds, or two threads. */
class LongAssignmentTest {
    @Test
    void ends_soon_when_interrupted_among_many_who_have_few_pairs() {
        int side = Interrupting.size(10_000, 400_000);
        SplittableRandom random = new SplittableRandom(3);
        int[] start = new int[side + 1];
        int[] right = new int[20 * side];
        for (int i = 0; i < side; i++) {
            int first = random.nextInt(side - 20 * 13);
            for (int k = 0; k < 20; k++) {
                right[20 * i + k] = first + 13 * k;
            }
            start[i + 1] = 20 * (i + 1);
        }
        long[] weight = random.longs(right.length, 0, 1_000_000).toArray();
        AssignmentProblem problem = AssignmentProblem.sparse(side, start, right, weight);

        Interrupting.endsSoon(() -> AssignmentSolver.solve(problem));
    }

    @Test
    void ends_soon_when_interrupted_in_a_table_over_which_all_fight() {
        int side = Interrupting.size(250, 800);
        AssignmentProblem problem = products(side, side);

        Interrupting.endsSoon(() -> AssignmentSolver.solve(problem));
        Interrupting.endsSoon(() -> AssignmentSolver.solve(problem.whereWorthIt()));
    }

    @Test
    void finds_the_same_on_one_thread_and_on_two() throws Exception {
        for (AssignmentProblem problem : new AssignmentProblem[] {drawn(900, 900), drawn(800, 900)}) {
            ForkJoinPool one = new ForkJoinPool(1);
            ForkJoinPool two = new ForkJoinPool(2);
            Assignment alone =
                    one.submit(() -> AssignmentSolver.solve(problem)).get().orElseThrow();
            Assignment together =
                    two.submit(() -> AssignmentSolver.solve(problem)).get().orElseThrow();

            assertThat(together).hasToString(alone.toString());
            for (int j = 0; j < 900; j++) {
                assertThat(together.rightPrice(j)).isEqualTo(alone.rightPrice(j));
            }
            one.shutdown();
            two.shutdown();
        }
    }

    /** Returns weights for which the optimum is worst for the first bidders. */
    private static AssignmentProblem products(int leftCount, int rightCount) {
        int[] weight = new int[leftCount * rightCount];
        for (int k = 0; k < weight.length; k++) {
            weight[k] = leftCount * rightCount - (k / rightCount + 1) * (k % rightCount + 1);
        }
        return AssignmentProblem.dense(leftCount, rightCount, weight);
    }

    private static AssignmentProblem drawn(int leftCount, int rightCount) {
        return AssignmentProblem.dense(
                leftCount,
                rightCount,
                new SplittableRandom(8)
                        .ints((long) leftCount * rightCount, 0, 500)
                        .toArray());
    }
}
