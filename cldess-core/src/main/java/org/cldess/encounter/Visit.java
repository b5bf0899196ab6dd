package org.cldess.encounter;

import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.form.Called;
import org.cldess.known.Known;

/**
 * A day that one spends beside another (<i>immersion</i>).
 *
 * @param visitor who comes
 * @param host who receives
 * @param planned the day that is planned
 * @param held the day on which it took place; none while it has not
 * @param visitorFeedback what the visitor says of it
 * @param hostFeedback what the host says of it
 */
public record Visit(
        ActorId visitor,
        @Called ActorId host,
        Known<LocalDate> planned,
        Known<LocalDate> held,
        Known<String> visitorFeedback,
        Known<String> hostFeedback) {
    /** Checks the parts. */
    public Visit {
        if (visitor.equals(host)) {
            throw new IllegalArgumentException(
                    "The actor '%s' cannot visit itself. Name another host.".formatted(visitor));
        }
    }

    /**
     * The visit as it was known on a day: what happened later is not seen, what was planned for later is.
     *
     * @param day the day
     * @return a narrowed copy
     */
    public Visit seenOn(LocalDate day) {
        boolean later = Known.isAfter(held, day);
        return new Visit(
                visitor,
                host,
                planned,
                Known.asOf(held, day),
                later ? Known.notRecorded() : visitorFeedback,
                later ? Known.notRecorded() : hostFeedback);
    }
}
