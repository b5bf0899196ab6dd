package org.cldess.matching;

import org.cldess.actor.Actor;
import org.cldess.need.Need;

/**
 * A need for which somebody is looked for, and whose it is (<i>{@index "besoin à satisfaire"}</i>).
 *
 * @param seeker the actor that has it
 * @param need the need
 */
public record SoughtNeed(Actor seeker, Need need) {
    /**
     * The need as a participant: other than the actor, who may have several.
     *
     * @return the participant, with the actor’s name
     */
    public Participant participant() {
        return new Participant(seeker.id() + "/" + need.id(), seeker.name());
    }

    @Override
    public String toString() {
        return need + " of " + seeker;
    }
}
