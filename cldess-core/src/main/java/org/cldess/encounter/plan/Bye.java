package org.cldess.encounter.plan;

import java.util.List;
import org.cldess.matching.Participant;

/**
 * The free rounds of one person (<i>{@index "tours libres"}</i>).
 *
 * @param participant the participant
 * @param person the number of the representative, from 1; 1 for a participant who comes alone
 * @param rounds the rounds, from 1, in which this person is present and has no encounter
 */
public record Bye(Participant participant, int person, List<Integer> rounds) {
    /** Copies the list. */
    public Bye {
        rounds = List.copyOf(rounds);
    }
}
