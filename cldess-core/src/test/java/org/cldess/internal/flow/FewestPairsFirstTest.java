package org.cldess.internal.flow;

import java.util.Optional;

/** Tests the method for large problems whose minimums are hard to reach, on small ones. */
class FewestPairsFirstTest extends PairingTest {
    @Override
    Optional<Pairing> solve(PairingProblem problem) {
        int[] order = PairOrder.of(problem);
        PairingProblem inOrder = problem.inOrder(order);
        return PairOrder.hasTwins(inOrder)
                ? AugmentingSolver.solve(problem)
                : PairingSolver.solveFromFewest(inOrder).map(pairing -> pairing.inOriginalOrder(order));
    }
}
