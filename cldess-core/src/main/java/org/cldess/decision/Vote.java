package org.cldess.decision;

import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.From;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;

/**
 * The vote of one member of a group (<i>{@index voix}</i>).
 *
 * @param actor the member
 * @param position the position of the member
 * @param reason the reason
 * @param date the day of the vote
 */
public record Vote(
        @NamePart @Standing(Demand.ACTS) ActorId actor,
        Position position,
        @VisibleTo(Audience.COMMITTEE) Known<String> reason,
        @From Known<LocalDate> date) {
    /**
     * Returns a vote without a reason or a day.
     *
     * @param actor the member
     * @param position the position of the member
     * @return the vote, whose reason and day are not recorded
     */
    public static Vote of(ActorId actor, Position position) {
        return new Vote(actor, position, Known.notRecorded(), Known.notRecorded());
    }

    /**
     * Returns a vote with a reason.
     *
     * @param actor the member
     * @param position the position of the member
     * @param reason the reason
     * @return the vote, whose day is not recorded
     */
    public static Vote of(ActorId actor, Position position, String reason) {
        return new Vote(actor, position, Known.of(reason), Known.notRecorded());
    }
}
