package org.cldess.dossier;

import java.util.List;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;

/** Where the things of a dossier stand in it, found by their ids at once. */
final class Places {
    private final List<Actor> actors;
    private final List<Deliberation> deliberations;

    private Places(Dossier dossier) {
        actors = dossier.actors();
        deliberations = dossier.deliberations();
    }

    static Places of(Dossier dossier) {
        return new Places(dossier);
    }

    Optional<Actor> actor(ActorId id) {
        return Dossier.find(actors, Actor::id, id);
    }

    Optional<Deliberation> deliberation(DeliberationId id) {
        return Dossier.find(deliberations, Deliberation::id, id);
    }

    String pointer(ActorId id) {
        return "/actors/" + Dossier.place(actors, Actor::id, id);
    }

    String pointer(DeliberationId id) {
        return "/deliberations/" + Dossier.place(deliberations, Deliberation::id, id);
    }
}
