package org.cldess.reporting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.plan.MeetingInNetwork;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.territory.Gazetteer;

/** Computes the best plan of a meeting from all the data of the dossier about its guests. */
final class BestMeetingPlan {
    private BestMeetingPlan() {}

    /**
     * Plans a meeting. Ties and signatures count as of the day of the meeting, or as of the day of the view if the
     * meeting has no date.
     */
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
