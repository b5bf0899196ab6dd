package org.cldess.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;

/** Where the things of a dossier stand in it, found by their ids at once. */
final class Places {
    private final List<Actor> actors;
    private final List<Deliberation> deliberations;
    private final Map<ActorId, Integer> actorIndex;
    private final Map<DeliberationId, Integer> deliberationIndex;

    private Places(Dossier dossier) {
        actors = dossier.actors();
        deliberations = dossier.deliberations();
        actorIndex = index(actors, Actor::id);
        deliberationIndex = index(deliberations, Deliberation::id);
    }

    static Places of(Dossier dossier) {
        return new Places(dossier);
    }

    Optional<Actor> actor(ActorId id) {
        return Optional.ofNullable(actorIndex.get(id)).map(actors::get);
    }

    Optional<Deliberation> deliberation(DeliberationId id) {
        return Optional.ofNullable(deliberationIndex.get(id)).map(deliberations::get);
    }

    String pointer(ActorId id) {
        return "/actors/" + actorIndex.get(id);
    }

    String pointer(DeliberationId id) {
        return "/deliberations/" + deliberationIndex.get(id);
    }

    private static <T, I> Map<I, Integer> index(List<T> things, Function<T, I> id) {
        Map<I, Integer> index = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            index.putIfAbsent(id.apply(things.get(i)), i);
        }
        return index;
    }
}
