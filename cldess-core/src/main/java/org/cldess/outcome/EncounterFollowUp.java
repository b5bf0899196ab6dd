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
 * @param integration the participant of the integration side
 * @param conventional the participant of the conventional side
 * @param outcomes what came of it, oldest first
 */
public record EncounterFollowUp(
        @Standing(Demand.NOTHING) ActorId integration,
        @Standing(Demand.NOTHING) ActorId conventional,
        @VisibleTo(Audience.COMMITTEE) List<EncounterOutcome> outcomes) {
    /** Copies the list. */
    public EncounterFollowUp {
        outcomes = List.copyOf(outcomes);
    }
}
