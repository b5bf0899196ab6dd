package org.cldess.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/**
 * Tests the scaling algorithm, even where no constraint is binding. A problem that it leaves unsolved goes to the other
 * solver.
 */
class ScalingSolverTest extends PairingTest {
    @Override
    Optional<Pairing> solve(PairingProblem problem) {
        Optional<Pairing> bound = byScaling(problem);
        return bound.isPresent() ? bound : AugmentingSolver.solve(problem);
    }

    @Test
    void leaves_hardly_anything_alone_that_is_possible() {
        int possible = 0;
        int left = 0;
        for (long seed = 0; seed < Cases.of(500); seed++) {
            PairingProblem problem = SmallCase.draw(seed).problem();
            boolean isPossible = AugmentingSolver.solve(problem).isPresent();
            Optional<Pairing> bound = byScaling(problem);
            assertThat(isPossible || bound.isEmpty()).as("case %d", seed).isTrue();
            possible += isPossible ? 1 : 0;
            left += isPossible && bound.isEmpty() ? 1 : 0;
        }
        assertThat(left).as("left alone of %d", possible).isLessThan(possible / 100);
    }

    private static Optional<Pairing> byScaling(PairingProblem problem) {
        int[] order = PairOrder.of(problem);
        PairingProblem inOrder = problem.inOrder(order);
        return UnboundedSolver.solve(inOrder)
                .flatMap(free -> ScalingSolver.solve(inOrder, free))
                .map(pairing -> pairing.inOriginalOrder(order));
    }
}
