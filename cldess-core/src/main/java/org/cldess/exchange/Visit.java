package org.cldess.exchange;

import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.Happened;
import org.cldess.component.Planned;
import org.cldess.component.Shown;
import org.cldess.component.Since;
import org.cldess.component.constraint.OtherThan;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.thing.Seen;
import org.cldess.validation.Violations;

/**
 * A day that one actor spends at another (<i>{@index immersion}</i>).
 *
 * @param visitor the actor that visits
 * @param host the actor that hosts
 * @param requested the day on which the visit was asked for
 * @param planned the day for which the visit is planned
 * @param held the day on which the visit took place; not applicable until it has
 * @param visitorFeedback the visitor’s feedback
 * @param hostFeedback the host’s feedback
 */
public record Visit(
        ActorId visitor,
        @Called @OtherThan(value = "visitor", as = "visit") ActorId host,
        @Happened Known<LocalDate> requested,
        @Planned Known<LocalDate> planned,
        @Happened Known<LocalDate> held,
        @Shown(to = Audience.PARTNER) @Since("held") Known<String> visitorFeedback,
        @Shown(to = Audience.PARTNER) @Since("held") Known<String> hostFeedback)
        implements Seen<Visit> {
    /** Checks the components, and throws all {@link Violations}. */
    public Visit {
        FormRules.check(Visit.class, visitor, host, requested, planned, held, visitorFeedback, hostFeedback);
    }
}
