package org.cldess.encounter.plan;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cldess.actor.Actor;
import org.cldess.encounter.AbsentRepresentative;
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.Side;
import org.cldess.encounter.StatedCriterion;
import org.cldess.encounter.WishedPair;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.matching.Participant;
import org.cldess.matching.criterion.CriteriaContext;

/** The conversion of a meeting of a dossier to a request for its plan. */
final class MeetingRequest {
    private final Meeting meeting;
    private final CriteriaContext context;
    private final Guests guests;

    MeetingRequest(Meeting meeting, Collection<Actor> actors, CriteriaContext context) {
        this.meeting = meeting;
        this.context = context.on(meeting.date().value());
        refuseMissingNetwork();
        guests = new Guests(meeting, actors);
    }

    MeetingWishes wishes() {
        MeetingWishes wishes = MeetingWishes.of(criteria().score(guests.on(Side.FIRST), guests.on(Side.SECOND)))
                .without(guests.absent())
                .with(limits())
                .with(labels())
                .with(persons());
        for (WishedPair wish : meeting.mustMeet()) {
            wishes = wishes.mustMeet(guests.participant(wish.first()), guests.participant(wish.second()));
        }
        for (WishedPair wish : meeting.excluded()) {
            wishes = wishes.exclude(guests.participant(wish.first()), guests.participant(wish.second()));
        }
        return wishes;
    }

    /** Returns the hours and the names of the sides; the first side is the left one. */
    private MeetingLabels labels() {
        return new MeetingLabels(meeting.hours(), meeting.firstName(), meeting.secondName());
    }

    private MeetingLimits limits() {
        MeetingLimits limits = MeetingLimits.of(meeting.rounds())
                .withTables(number(meeting.tables().value()))
                .withMinimum(meeting.minimum())
                .withMost(number(meeting.most()));
        limits = meeting.fairest() ? limits.asFairest() : limits;
        return meeting.levelled() ? limits.asLevelled() : limits;
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.stream().mapToInt(Integer::intValue).findFirst();
    }

    private ParticipantLimits persons() {
        ParticipantLimits persons = ParticipantLimits.ALIKE;
        for (Guest guest : meeting.guests()) {
            Participant participant = guests.participant(guest.actor());
            Set<Integer> away = IntStream.rangeClosed(1, meeting.rounds())
                    .filter(round -> !guest.isThereIn(round))
                    .boxed()
                    .collect(Collectors.toSet());
            persons = away.isEmpty() ? persons : persons.withAway(participant, away);
            persons = guest.minimum().isPresent()
                    ? persons.withMinimum(participant, guest.minimum().get())
                    : persons;
            persons = guest.most().isPresent()
                    ? persons.withMost(participant, guest.most().get())
                    : persons;
            persons = guest.ownTable().isPresent()
                    ? persons.withHost(participant, guest.ownTable().get())
                    : persons;
            persons = guest.representatives() > 1 ? persons.withSeats(participant, guest.representatives()) : persons;
            for (AbsentRepresentative absence : guest.representativesAway()) {
                persons = persons.withPersonAway(participant, absence.representative(), Set.of(absence.round()));
            }
            persons = guest.samePartners() || meeting.samePartners() ? persons.withSamePartners(participant) : persons;
        }
        return persons;
    }

    private Criteria<Actor, Actor> criteria() {
        Criteria<Actor, Actor> criteria = Criteria.of();
        for (StatedCriterion stated : meeting.criteria()) {
            criteria = criteria.with(criterion(stated));
        }
        return criteria;
    }

    private Criterion<Actor, Actor> criterion(StatedCriterion stated) {
        Criterion<Actor, Actor> weighted = stated.criterion()
                .between(context.asking(stated.distance(), Set.copyOf(stated.kinds())))
                .weight(stated.weight());
        return stated.required() ? weighted.required() : weighted;
    }

    /** Rejects criteria that need ties if none are given. */
    private void refuseMissingNetwork() {
        meeting.criteria().stream()
                .map(StatedCriterion::criterion)
                .filter(criterion -> criterion.asksNetwork() && context.ties().isEmpty())
                .findFirst()
                .ifPresent(criterion -> {
                    throw new IllegalArgumentException(
                            "The criterion %s needs the ties and the signatories. Use MeetingInNetwork with both."
                                    .formatted(criterion));
                });
    }
}
