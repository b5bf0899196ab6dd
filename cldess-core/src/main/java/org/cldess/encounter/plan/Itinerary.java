package org.cldess.encounter.plan;

import java.util.List;
import org.cldess.matching.Participant;

/**
 * The schedule of one person in a meeting (<i>{@index itinéraire}</i>): a participant, or one of its
 * {@linkplain SpeedMeeting#representedBy representatives}.
 *
 * @param participant the participant
 * @param person the number of the representative, from 1; 1 for a participant who comes alone
 * @param encounters the encounters of this person, by round
 * @param freeRounds the rounds, from 1, in which this person is present and has no encounter
 */
public record Itinerary(Participant participant, int person, List<Encounter> encounters, List<Integer> freeRounds) {
    /** Copies the lists. */
    public Itinerary {
        encounters = List.copyOf(encounters);
        freeRounds = List.copyOf(freeRounds);
    }
}
