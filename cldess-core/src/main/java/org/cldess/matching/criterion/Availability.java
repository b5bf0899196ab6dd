package org.cldess.matching.criterion;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.language.Message;

/** Whether an actor may be proposed to others on a day (<i>{@index disponibilité}</i>). */
public final class Availability {
    private Availability() {}

    /**
     * Returns why an actor may not be proposed.
     *
     * @param actor the actor
     * @param day the day
     * @return that the actor has ceased, wants to be left alone or does not answer; empty if it is active, or if its
     *     state was not recorded
     */
    public static Optional<Message> whyNot(Actor actor, LocalDate day) {
        return actor.activityOn(day)
                .value()
                .filter(state -> !state.isAvailable())
                .map(state -> Texts.WORDS.message("available.not", actor.name(), day, state));
    }

    /**
     * Returns whether an actor may be proposed.
     *
     * @param actor the actor
     * @param day the day
     * @return true if nothing is recorded that keeps it from being proposed
     */
    public static boolean isAvailable(Actor actor, LocalDate day) {
        return actor.activityOn(day)
                .value()
                .filter(state -> !state.isAvailable())
                .isEmpty();
    }
}
