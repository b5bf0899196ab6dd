package org.cldess.outcome;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;

/**
 * That somebody is to be asked again what came of an encounter (<i>{@index relance}</i>).
 *
 * @param due the day on which to ask
 * @param occasion the title of the meeting, the exchange or the gathering
 * @param who whom to ask
 * @param last what was noted last
 */
public record Reminder(LocalDate due, String occasion, List<ActorId> who, Outcome last) {
    /** Copies the list. */
    public Reminder {
        who = List.copyOf(who);
    }
}
