package org.cldess.encounter.plan;

import java.util.Collection;
import java.util.function.Predicate;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.encounter.Meeting;
import org.cldess.matching.criterion.CriteriaContext;
import org.cldess.matching.criterion.MeetingCriterion;
import org.cldess.network.Network;
import org.cldess.territory.Gazetteer;

/**
 * A meeting of a dossier with all its criteria (<i>{@index "rencontre éclair"}</i>), including those that ask
 * {@linkplain MeetingCriterion#asksNetwork who is linked} and who signed the charter. Without such criteria,
 * {@link SpeedMeeting} needs less.
 */
public final class MeetingInNetwork {
    private MeetingInNetwork() {}

    /**
     * {@return the meeting, ready to be planned}
     *
     * @param meeting the meeting
     * @param actors the actors of the dossier, including all guests
     * @param gazetteer the gazetteer with the territories of communes and their distances
     * @param network the network on the day of the meeting
     * @param hasSigned returns whether an actor had signed the charter by then
     * @throws IllegalArgumentException if a guest is not among the actors
     */
    public static SpeedMeeting of(
            Meeting meeting,
            Collection<Actor> actors,
            Gazetteer gazetteer,
            Network network,
            Predicate<? super ActorId> hasSigned) {
        CriteriaContext around = CriteriaContext.of(gazetteer).with(network, hasSigned);
        return new SpeedMeeting(new MeetingRequest(meeting, actors, around).wishes());
    }
}
