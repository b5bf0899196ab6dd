package org.cldess.outcome;

import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.component.Shown;
import org.cldess.disclosure.Audience;

/**
 * Two participants who met (<i>{@index "mise en relation"}</i>), and what came of it.
 *
 * @param integration the participant of the integration side
 * @param conventional the participant of the conventional side
 * @param outcomes what came of it, oldest first
 */
public record Introduction(
        ActorId integration,
        ActorId conventional,
        @Shown(to = Audience.COMMITTEE) List<Outcome> outcomes) {
    /** Copies the list. */
    public Introduction {
        outcomes = List.copyOf(outcomes);
    }
}
