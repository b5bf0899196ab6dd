package org.cldess.encounter.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.Side;
import org.cldess.language.Message;
import org.cldess.matching.Criteria;
import org.cldess.matching.Participant;
import org.cldess.matching.criterion.Availability;

/** The guests of a meeting, as actors and as participants. */
final class Guests {
    private final Meeting meeting;
    private final Map<ActorId, Actor> actors = new TreeMap<>();

    Guests(Meeting meeting, Collection<Actor> actors) {
        this.meeting = meeting;
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
    }

    /** Returns the guests of a side who can be met on the day of the meeting. */
    List<Actor> on(Side side) {
        return meeting.guests().stream()
                .filter(guest -> guest.side() == side)
                .map(guest -> actor(guest.actor()))
                .filter(actor -> whyAbsent(actor).isEmpty())
                .toList();
    }

    /** Returns the guests who cannot be met on the day of the meeting, and why. */
    Map<Participant, Message> absent() {
        Map<Participant, Message> absent = new TreeMap<>();
        meeting.guests().stream()
                .map(guest -> actor(guest.actor()))
                .forEach(
                        actor -> whyAbsent(actor).ifPresent(reason -> absent.put(Criteria.participant(actor), reason)));
        return absent;
    }

    private Optional<Message> whyAbsent(Actor actor) {
        return meeting.date().value().flatMap(day -> Availability.whyNot(actor, day));
    }

    Participant participant(ActorId id) {
        return Criteria.participant(actor(id));
    }

    private Actor actor(ActorId id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalArgumentException(
                    "The meeting '%s' names '%s', who is not among the %s given actors: give all actors of the dossier."
                            .formatted(meeting.id(), id, actors.size()));
        }
        return actor;
    }
}
