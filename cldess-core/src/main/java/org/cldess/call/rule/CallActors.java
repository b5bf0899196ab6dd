package org.cldess.call.rule;

import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.call.CallForProjects;

/**
 * A call with access to the actors that it names.
 *
 * @param call the call
 * @param actors finds an actor of the dossier
 */
public record CallActors(CallForProjects call, Finder actors) {
    /** Finds an actor. */
    @FunctionalInterface
    public interface Finder {
        /**
         * {@return the actor, if the dossier has it}
         *
         * @param id the id
         */
        Optional<Actor> find(ActorId id);
    }
}
