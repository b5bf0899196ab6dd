package org.cldess.internal.knapsack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SubsetSumSolverTest {
    /** Three billion sums are too many; fifteen hundred units of two million are not. */
    @Test
    void sums_are_counted_in_the_greatest_unit_that_divides_all_weights() {
        SplittableRandom random = new SplittableRandom(17);
        long[] weights = IntStream.range(0, 300)
                .mapToLong(thing -> 2_000_000L * (1 + random.nextInt(150)))
                .toArray();
        KnapsackProblem problem = new KnapsackProblem(
                3_000_000_001L,
                weights,
                weights,
                IntStream.range(0, weights.length).toArray(),
                IntStream.range(0, weights.length)
                        .mapToLong(thing -> 300_000_000)
                        .toArray());

        Knapsack found = KnapsackSolver.solve(problem);

        assertThat(found.value()).isEqualTo(3_000_000_000L);
        assertThat(found.isOptimal()).isTrue();
    }
}
