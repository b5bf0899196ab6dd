package org.cldess.reporting.meeting;

import org.cldess.actor.ActorId;

/**
 * Who goes from table to table: a participant, or one of its representatives.
 *
 * @param participant the participant
 * @param person the number of the representative, from 1; {@link #ALL} for a participant who comes alone, or if the
 *     plan does not say which of its representatives has which seat
 */
record Attendee(ActorId participant, int person) {
    /** All people of a participant. */
    static final int ALL = 0;
}
