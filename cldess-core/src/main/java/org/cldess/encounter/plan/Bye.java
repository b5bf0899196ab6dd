package org.cldess.encounter.plan;

import java.util.List;
import org.cldess.matching.Participant;

/**
 * The free rounds of a participant (<i>{@index "tours libres"}</i>).
 *
 * @param participant the participant
 * @param rounds the rounds, from 1, in which the participant has no encounter
 */
public record Bye(Participant participant, List<Integer> rounds) {
    /** Copies the list. */
    public Bye {
        rounds = List.copyOf(rounds);
    }
}
