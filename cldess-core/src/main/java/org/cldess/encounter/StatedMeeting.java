package org.cldess.encounter;

import java.util.Collection;
import java.util.OptionalInt;
import org.cldess.actor.Actor;
import org.cldess.matching.Criteria;
import org.cldess.need.FitCheck;
import org.cldess.territory.Gazetteer;

/** What a meeting of a dossier asks of its plan. */
final class StatedMeeting {
    private final Meeting meeting;
    private final Gazetteer gazetteer;
    private final Guests guests;

    StatedMeeting(Meeting meeting, Collection<Actor> actors, Gazetteer gazetteer) {
        this.meeting = meeting;
        this.gazetteer = gazetteer;
        guests = new Guests(meeting, actors);
    }

    MeetingWishes asked() {
        MeetingWishes asked = MeetingWishes.of(
                        criteria().score(guests.on(Side.INTEGRATION), guests.on(Side.CONVENTIONAL)))
                .without(guests.absent())
                .with(frame());
        for (WishedPair wish : meeting.mustMeet()) {
            asked = asked.mustMeet(guests.participant(wish.integration()), guests.participant(wish.conventional()));
        }
        for (WishedPair wish : meeting.excluded()) {
            asked = asked.exclude(guests.participant(wish.integration()), guests.participant(wish.conventional()));
        }
        return asked;
    }

    private Frame frame() {
        OptionalInt tables = meeting.tables().value().stream().mapToInt(Integer::intValue).findFirst();
        return Frame.of(meeting.rounds()).withTables(tables).withMinimum(meeting.minimum());
    }

    private Criteria<Actor, Actor> criteria() {
        FitCheck check = FitCheck.plain().with(gazetteer);
        FitCheck onTheDay = meeting.date().value().map(check::on).orElse(check);
        Criteria<Actor, Actor> criteria = Criteria.of();
        for (StatedCriterion stated : meeting.criteria()) {
            criteria = criteria.with(stated.asCriterion(onTheDay, gazetteer));
        }
        return criteria;
    }
}
