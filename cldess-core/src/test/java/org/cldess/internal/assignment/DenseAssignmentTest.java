package org.cldess.internal.assignment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DenseAssignmentTest extends AssignmentTest {
    @Override
    AssignmentProblem problem(WeightTable table) {
        return AssignmentProblem.dense(table.leftCount, table.rightCount, table.weight);
    }

    @Test
    void refuses_a_table_of_another_size() {
        assertThatThrownBy(() -> AssignmentProblem.dense(2, 3, new int[5]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are 5 weights: give one to each of 2 times 3 pairs");
    }
}
