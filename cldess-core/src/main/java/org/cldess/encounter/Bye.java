package org.cldess.encounter;

import java.util.List;
import org.cldess.matching.Participant;

/**
 * The free rounds of a participant (<i>{@index "tours libres"}</i>).
 *
 * @param participant who meets nobody then
 * @param rounds the rounds, from 1
 */
public record Bye(Participant participant, List<Integer> rounds) {
    /** Keeps a copy of the list. */
    public Bye {
        rounds = List.copyOf(rounds);
    }
}
