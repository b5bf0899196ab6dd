package org.cldess.encounter;

import java.util.List;
import org.cldess.matching.Participant;

/**
 * A participant’s own way through a meeting (<i>{@index itinéraire}</i>).
 *
 * @param participant whose it is
 * @param encounters whom the participant meets, by round
 * @param freeRounds the rounds, from 1, in which the participant meets nobody
 */
public record Itinerary(Participant participant, List<Encounter> encounters, List<Integer> freeRounds) {
    /** Keeps copies of the lists. */
    public Itinerary {
        encounters = List.copyOf(encounters);
        freeRounds = List.copyOf(freeRounds);
    }
}
