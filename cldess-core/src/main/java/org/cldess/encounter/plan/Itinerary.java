package org.cldess.encounter.plan;

import java.util.List;
import org.cldess.matching.Participant;

/**
 * The schedule of one participant in a meeting (<i>{@index itinéraire}</i>).
 *
 * @param participant the participant
 * @param encounters the encounters of the participant, by round
 * @param freeRounds the rounds, from 1, in which the participant has no encounter
 */
public record Itinerary(Participant participant, List<Encounter> encounters, List<Integer> freeRounds) {
    /** Copies the lists. */
    public Itinerary {
        encounters = List.copyOf(encounters);
        freeRounds = List.copyOf(freeRounds);
    }
}
