package org.cldess.internal.flow;

import java.util.Optional;

class AugmentingSolverTest extends PairingTest {
    @Override
    Optional<Pairing> solve(PairingProblem problem) {
        return AugmentingSolver.solve(problem);
    }
}
