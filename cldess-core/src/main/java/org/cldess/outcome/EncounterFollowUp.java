package org.cldess.outcome;

import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.disclosure.Audience;

/**
 * Two participants who met (<i>{@index "mise en relation"}</i>), and what came of it.
 *
 * @param first the participant of the first side
 * @param second the participant of the second side
 * @param outcomes what came of it, oldest first
 */
public record EncounterFollowUp(
        @Standing(Demand.NOTHING) ActorId first,
        @Standing(Demand.NOTHING) ActorId second,
        @VisibleTo(Audience.COMMITTEE) List<EncounterOutcome> outcomes) {
    /** Copies the list. */
    public EncounterFollowUp {
        outcomes = List.copyOf(outcomes);
    }
}
