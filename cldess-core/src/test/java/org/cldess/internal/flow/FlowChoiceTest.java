package org.cldess.internal.flow;

import java.util.Optional;

class FlowChoiceTest extends PairingTest {
    @Override
    Optional<Pairing> solve(PairingProblem problem) {
        return FlowChoice.solve(problem);
    }
}
