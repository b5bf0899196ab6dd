package org.cldess.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.internal.pointer.ItemPointers;
import org.cldess.rule.Located;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;

/** A dossier with the pointers to its things, indexed by id. */
final class Places {
    /** The whole dossier, for rules that look things up in it. */
    static final Function<Dossier, Stream<Located<Places>>> WHOLE = Places::of;

    static final ItemPointers ACTORS = ItemPointers.in(Dossier_.ACTORS);
    static final ItemPointers DELIBERATIONS = ItemPointers.in(Dossier_.DELIBERATIONS);

    private final Dossier dossier;
    private final Map<ActorId, WithPointer<Actor>> actors;
    private final Map<DeliberationId, WithPointer<Deliberation>> deliberations;

    /** A thing and its pointer. */
    record WithPointer<T>(T thing, String pointer) {}

    private Places(Dossier dossier) {
        this.dossier = dossier;
        actors = byId(ACTORS, dossier.actors());
        deliberations = byId(DELIBERATIONS, dossier.deliberations());
    }

    private static Stream<Located<Places>> of(Dossier dossier) {
        return Stream.of(Located.of("", new Places(dossier)));
    }

    private static <I extends Id<I>, T extends Identified<I>> Map<I, WithPointer<T>> byId(
            ItemPointers pointers, List<T> things) {
        Map<I, WithPointer<T>> byId = new HashMap<>(2 * things.size());
        for (int i = 0; i < things.size(); i++) {
            byId.put(things.get(i).id(), new WithPointer<>(things.get(i), pointers.at(i)));
        }
        return byId;
    }

    Dossier dossier() {
        return dossier;
    }

    /** Returns the actor with an id. Something in the dossier refers to it, so it exists. */
    WithPointer<Actor> actor(ActorId id) {
        return standing(actors, id);
    }

    /** Returns the deliberation with an id. Something in the dossier refers to it, so it exists. */
    WithPointer<Deliberation> deliberation(DeliberationId id) {
        return standing(deliberations, id);
    }

    private static <I extends Id<I>, T> WithPointer<T> standing(Map<I, WithPointer<T>> things, I id) {
        WithPointer<T> found = things.get(id);
        if (found == null) {
            throw new NoSuchElementException(
                    "The dossier contains nothing with the id '%s', but something refers to it. Check the references."
                            .formatted(id));
        }
        return found;
    }
}
