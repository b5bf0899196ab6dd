package org.cldess.encounter;

import java.util.List;
import java.util.Optional;
import org.cldess.language.Message;

/**
 * The result of planning a meeting.
 *
 * @param proof the plan with its proof; empty if there is no plan
 * @param conflicts the contradictions; empty if there is a plan
 */
record Planned(Optional<Proof> proof, List<Message> conflicts) {
    Planned {
        conflicts = List.copyOf(conflicts);
    }

    static Planned of(Proof proof) {
        return new Planned(Optional.of(proof), List.of());
    }

    static Planned impossible(List<Message> conflicts) {
        return new Planned(Optional.empty(), conflicts);
    }
}
