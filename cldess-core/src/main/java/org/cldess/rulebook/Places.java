package org.cldess.rulebook;

import java.util.List;
import java.util.NoSuchElementException;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.form.Id;
import org.cldess.form.Identified;
import org.cldess.internal.ItemPointers;
import org.cldess.internal.Sorted;

/** Where the things of a dossier stand in it, found by their ids at once. */
final class Places {
    static final ItemPointers ACTORS = ItemPointers.in("/actors");
    static final ItemPointers DELIBERATIONS = ItemPointers.in("/deliberations");

    private final List<Actor> actors;
    private final List<Deliberation> deliberations;

    /** A thing and where it stands. */
    record Standing<T>(T thing, String pointer) {}

    private Places(Dossier dossier) {
        actors = dossier.actors();
        deliberations = dossier.deliberations();
    }

    static Places of(Dossier dossier) {
        return new Places(dossier);
    }

    /** The actor with an id that something of the dossier refers to, so that it is there. */
    Standing<Actor> actor(ActorId id) {
        return standing(ACTORS, actors, id);
    }

    /** The deliberation with an id that something of the dossier refers to, so that it is there. */
    Standing<Deliberation> deliberation(DeliberationId id) {
        return standing(DELIBERATIONS, deliberations, id);
    }

    private static <I extends Id<I>, T extends Identified<I>> Standing<T> standing(
            ItemPointers pointers, List<T> things, I id) {
        int place = Sorted.place(things, Identified::id, id);
        if (place < 0) {
            throw new NoSuchElementException(
                    "The dossier holds nothing with the id '%s', though something refers to it. Check the references."
                            .formatted(id));
        }
        return new Standing<>(things.get(place), pointers.at(place));
    }
}
