package org.cldess.outcome;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;

/**
 * A reminder to ask again what came of an encounter (<i>{@index relance}</i>).
 *
 * @param due the day on which to ask
 * @param occasion the title of the meeting, the exchange or the gathering
 * @param who the actors to ask
 * @param last the last entry
 */
public record Reminder(LocalDate due, String occasion, List<ActorId> who, EncounterOutcome last) {
    /** Copies the list. */
    public Reminder {
        who = List.copyOf(who);
    }
}
