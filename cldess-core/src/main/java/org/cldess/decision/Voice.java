package org.cldess.decision;

import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.From;
import org.cldess.component.Shown;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;

/**
 * What one member of a group said (<i>{@index voix}</i>).
 *
 * @param actor the member
 * @param position what it says
 * @param reason why
 * @param date the day on which it was said
 */
public record Voice(
        @Called ActorId actor,
        Position position,
        @Shown(to = Audience.COMMITTEE) Known<String> reason,
        @From Known<LocalDate> date) {
    /**
     * A voice without a reason or a day of its own.
     *
     * @param actor the member
     * @param position what it says
     * @return the voice, whose reason and day are not recorded
     */
    public static Voice of(ActorId actor, Position position) {
        return new Voice(actor, position, Known.notRecorded(), Known.notRecorded());
    }

    /**
     * A voice with its reason.
     *
     * @param actor the member
     * @param position what it says
     * @param reason why
     * @return the voice, whose day is not recorded
     */
    public static Voice of(ActorId actor, Position position, String reason) {
        return new Voice(actor, position, Known.of(reason), Known.notRecorded());
    }
}
