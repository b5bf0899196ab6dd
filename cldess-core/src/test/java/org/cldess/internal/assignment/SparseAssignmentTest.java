package org.cldess.internal.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SparseAssignmentTest extends AssignmentTest {
    @Override
    AssignmentProblem problem(WeightTable table) {
        int[] start = new int[table.leftCount + 1];
        int[] right = new int[table.weight.length];
        long[] weight = new long[right.length];
        int count = 0;
        for (int i = 0; i < table.leftCount; i++) {
            for (int j = 0; j < table.rightCount; j++) {
                if (table.isAllowed(i, j)) {
                    right[count] = j;
                    weight[count++] = table.weight(i, j);
                }
            }
            start[i + 1] = count;
        }
        return AssignmentProblem.sparse(
                table.rightCount, start, Arrays.copyOf(right, count), Arrays.copyOf(weight, count));
    }

    @Test
    void assigns_along_a_chain_in_which_everyone_must_give_way() {
        int links = 20_000;
        int[] start = new int[links + 1];
        int[] right = new int[2 * links - 1];
        long[] weight = new long[right.length];
        for (int i = 0, k = 0; i < links; i++) {
            if (i > 0) {
                right[k] = i - 1;
                weight[k++] = 1_000;
            }
            right[k++] = i;
            start[i + 1] = k;
        }
        AssignmentProblem problem = AssignmentProblem.sparse(links, start, right, weight);

        Assignment found = AssignmentSolver.solve(problem).orElseThrow();

        assertThat(found.verify(problem)).isTrue();
        for (int i = 0; i < links; i++) {
            assertThat(found.rightOf(i)).isEqualTo(i);
        }
    }

    @Test
    void refuses_pairs_that_make_no_sense() {
        assertThatThrownBy(() -> AssignmentProblem.sparse(2, new int[] {0, 2}, new int[] {1, 0}, new long[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Pair 1 of left node 0 leads to 0: name right nodes from 0 to 1, ascending");
        assertThatThrownBy(() -> AssignmentProblem.sparse(2, new int[] {0, 2}, new int[] {1}, new long[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are 1 right nodes and 1 weights: give as many of each as the last start states");
        assertThatThrownBy(() -> AssignmentProblem.sparse(1, new int[] {0, 1}, new int[] {0}, new long[] {1L << 60}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A weight of 1152921504606846976 is too great for exact sums: scale the weights down");
    }
}
