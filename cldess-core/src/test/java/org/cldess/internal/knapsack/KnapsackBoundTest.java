package org.cldess.internal.knapsack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests that the bound is one unit above the optimum if its price or the limit of a group alone excludes more. */
class KnapsackBoundTest {
    @Test
    void the_price_of_a_unit_of_weight_excludes_a_second_thing() {
        Knapsack found = KnapsackSolver.solve(problem(10, new long[] {10, 5}, new int[] {0, 1}, 10, 10));

        assertThat(found.value()).isEqualTo(10);
        assertThat(found.bound()).as("without a price 15").isEqualTo(11);
    }

    @Test
    void the_limit_of_a_group_excludes_its_second_thing() {
        Knapsack found = KnapsackSolver.solve(problem(20, new long[] {10, 9}, new int[] {0, 0}, 10, 10));

        assertThat(found.value()).isEqualTo(10);
        assertThat(found.bound()).as("without a limit 19").isEqualTo(11);
    }

    @Test
    void half_a_thing_is_bounded_by_what_its_half_is_worth() {
        Knapsack found = KnapsackSolver.solve(problem(15, new long[] {10, 6}, new int[] {0, 1}, 10, 10));

        assertThat(found.value()).isEqualTo(10);
        assertThat(found.bound()).as("ten and half of six, rounded up").isEqualTo(14);
        assertThat(found.isOptimal()).isTrue();
    }

    /** Returns a problem with two items of weight ten. */
    private static KnapsackProblem problem(long capacity, long[] values, int[] groups, long... limits) {
        return new KnapsackProblem(capacity, new long[] {10, 10}, values, groups, limits);
    }
}
