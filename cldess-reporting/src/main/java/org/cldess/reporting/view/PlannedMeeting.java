package org.cldess.reporting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.MeetingInNetwork;
import org.cldess.encounter.MeetingPlan;
import org.cldess.territory.Gazetteer;

/** The best plan of a meeting, with all that a dossier knows of its guests. */
final class PlannedMeeting {
    private PlannedMeeting() {}

    /** Ties and signatures count as they are on the day of the meeting, or else on the day of the view. */
    static MeetingPlan of(Meeting asked, List<Actor> actors, Dossier dossier, LocalDate day, Gazetteer gazetteer) {
        LocalDate held = asked.date().value().orElse(day);
        Predicate<ActorId> hasSigned = actor -> dossier.charter()
                .value()
                .filter(charter -> charter.hasSigned(actor, held))
                .isPresent();
        return MeetingInNetwork.of(asked, actors, gazetteer, dossier.network(held), hasSigned)
                .plan();
    }
}
