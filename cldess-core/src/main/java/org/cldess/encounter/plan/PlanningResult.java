package org.cldess.encounter.plan;

import java.util.List;
import java.util.Optional;
import org.cldess.language.Message;

/**
 * The result of planning a meeting.
 *
 * @param proof the plan with its proof; empty if there is no plan
 * @param conflicts the contradictions; empty if there is a plan
 */
record PlanningResult(Optional<Proof> proof, List<Message> conflicts) {
    PlanningResult {
        conflicts = List.copyOf(conflicts);
    }

    static PlanningResult of(Proof proof) {
        return new PlanningResult(Optional.of(proof), List.of());
    }

    static PlanningResult impossible(List<Message> conflicts) {
        return new PlanningResult(Optional.empty(), conflicts);
    }
}
