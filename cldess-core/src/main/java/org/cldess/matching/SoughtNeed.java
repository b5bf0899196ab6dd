package org.cldess.matching;

import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
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

    /**
     * The same need of somebody of whom nothing is told: neither where it sits, nor what it is linked to. Asked by {@link NeedCriteria#ofNeedAlone},
     * its reasons can be passed on while the need is anonymous.
     *
     * @param called what stands in sentences for the name of who has it
     * @return the need, of an actor of whom nothing but that is recorded
     */
    public SoughtNeed ofSomebody(String called) {
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
