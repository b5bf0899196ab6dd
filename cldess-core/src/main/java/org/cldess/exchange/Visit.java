package org.cldess.exchange;

import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.Happened;
import org.cldess.component.OtherThan;
import org.cldess.component.Planned;
import org.cldess.component.Shown;
import org.cldess.component.Since;
import org.cldess.disclosure.Audience;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * A day that one spends beside another (<i>{@index immersion}</i>).
 *
 * @param visitor who comes
 * @param host who receives
 * @param requested the day on which it was asked for
 * @param planned the day that is planned
 * @param held the day on which it took place; none while it has not
 * @param visitorFeedback what the visitor says of it
 * @param hostFeedback what the host says of it
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
    /** Checks the parts. */
    public Visit {
        if (visitor.equals(host)) {
            throw new IllegalArgumentException(
                    "The actor '%s' cannot visit itself. Name another host.".formatted(visitor));
        }
    }
}
