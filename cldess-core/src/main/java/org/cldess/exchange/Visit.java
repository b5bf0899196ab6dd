package org.cldess.exchange;

import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.Follows;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.KnownSince;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.constraint.OtherThan;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
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
@WithBuilder
public record Visit(
        @Standing(
                value = Demand.EXISTS,
                on = {"held", "planned"})
        ActorId visitor,

        @NamePart
        @OtherThan(value = "visitor", as = "visit")
        @Standing(
                value = Demand.EXISTS,
                on = {"held", "planned"})
        ActorId host,

        @HiddenUntilThen Known<LocalDate> requested,
        @Planned @Follows("requested") Known<LocalDate> planned,
        @HiddenUntilThen @Follows("requested") Known<LocalDate> held,
        @VisibleTo(Audience.PARTNER) @KnownSince("held") Known<String> visitorFeedback,
        @VisibleTo(Audience.PARTNER) @KnownSince("held") Known<String> hostFeedback)
        implements DayDependent<Visit> {
    /** Checks the components, and throws all {@link Violations}. */
    public Visit {
        FormRules.check(Visit.class, visitor, host, requested, planned, held, visitorFeedback, hostFeedback);
    }

    /**
     * Starts building a visit from its required components.
     *
     * @param visitor the visitor
     * @param host the host
     * @return a builder for the remaining components
     */
    public static VisitBuilder builder(ActorId visitor, ActorId host) {
        return new VisitBuilder(visitor, host);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public VisitBuilder toBuilder() {
        return new VisitBuilder(this);
    }
}
