package org.cldess.encounter.plan;

import java.util.List;
import java.util.Optional;
import org.cldess.language.Message;

/**
 * The result of planning a meeting.
 *
 * @param proof the plan with its proof; empty if there is no plan
 * @param conflicts the contradictions; empty if there is a plan
 * @param lapsed the wishes that nobody can grant
 */
record PlanningResult(Optional<Proof> proof, List<Message> conflicts, List<Message> lapsed) {
    PlanningResult {
        conflicts = List.copyOf(conflicts);
        lapsed = List.copyOf(lapsed);
    }

    static PlanningResult of(Proof proof) {
        return new PlanningResult(Optional.of(proof), List.of(), List.of());
    }

    static PlanningResult impossible(List<Message> conflicts) {
        return new PlanningResult(Optional.empty(), conflicts, List.of());
    }

    PlanningResult withLapsed(List<Message> wishes) {
        return new PlanningResult(proof, conflicts, wishes);
    }
}
