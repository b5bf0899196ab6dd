package org.cldess.encounter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.matching.Criteria;
import org.cldess.matching.Participant;

/** The guests of a meeting as actors, and as participants. */
final class Guests {
    private final Meeting meeting;
    private final Map<ActorId, Actor> actors = new TreeMap<>();

    Guests(Meeting meeting, Collection<Actor> actors) {
        this.meeting = meeting;
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
    }

    List<Actor> on(Side side) {
        return meeting.guests().stream()
                .filter(guest -> guest.side() == side)
                .map(guest -> actor(guest.actor()))
                .toList();
    }

    Participant participant(ActorId id) {
        return Criteria.participant(actor(id));
    }

    private Actor actor(ActorId id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalArgumentException(
                    "The meeting '%s' names '%s', who is not among the %d actors handed over: hand over all actors of the dossier."
                            .formatted(meeting.id(), id, actors.size()));
        }
        return actor;
    }
}
