package org.cldess.matching.criterion;

import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.matching.Participant;
import org.cldess.need.Need;

/**
 * A need for which candidates are sought, and the actor that has it (<i>{@index "besoin à satisfaire"}</i>).
 *
 * @param seeker the actor that has it
 * @param need the need
 */
public record SoughtNeed(Actor seeker, Need need) {
    /**
     * Returns the need as a participant. It is not the actor, which may have several needs.
     *
     * @return the participant, with the actor’s name
     */
    public Participant participant() {
        return new Participant(seeker.id() + "/" + need.id(), seeker.name());
    }

    /**
     * Returns the same need under an actor that has only the given name: no place and no ties. With the criteria of
     * {@link NeedCriteria#ofNeedAlone}, the reasons do not reveal the actor that has the need.
     *
     * @param called the name that sentences contain in place of the actor’s name
     * @return the need of the anonymous actor
     */
    public SoughtNeed anonymous(String called) {
        return new SoughtNeed(
                Actor.builder(ActorId.of("somebody"), ActorKind.ORGANISATION, called)
                        .build(),
                need);
    }

    @Override
    public String toString() {
        return need + " of " + seeker;
    }
}
