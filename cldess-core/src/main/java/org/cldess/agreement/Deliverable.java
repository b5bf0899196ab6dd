package org.cldess.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.Before;
import org.cldess.component.Follows;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.KnownSince;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.validation.Violations;

/**
 * A deliverable of an agreement or an action (<i>{@index livrable}</i>), as promised and as delivered.
 *
 * @param title the title
 * @param owedBy the actor that owes it
 * @param due the due day; not applicable if none is set
 * @param delivered the day of delivery; not applicable before delivery
 * @param reference the location or identifier that proves the delivery; not applicable if there is none
 */
@WithBuilder
public record Deliverable(
        @NamePart @NotBlank @Size(max = 300) String title,
        @Standing(Demand.EXISTS) Known<ActorId> owedBy,
        @Planned Known<LocalDate> due,
        @HiddenUntilThen @Follows("../start") Known<LocalDate> delivered,

        @KnownSince(value = "delivered", before = Before.NONE)
        Known<@NotBlank @Size(max = 500) String> reference)
        implements DayDependent<Deliverable> {
    /** Checks the components, and throws all {@link Violations}. */
    public Deliverable {
        FormRules.check(Deliverable.class, title, owedBy, due, delivered, reference);
    }

    /**
     * Starts building a deliverable from its required components.
     *
     * @param title the title
     * @return a builder for the remaining components
     */
    public static DeliverableBuilder builder(String title) {
        return new DeliverableBuilder(title);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public DeliverableBuilder toBuilder() {
        return new DeliverableBuilder(this);
    }

    /**
     * Checks whether the deliverable is overdue (<i>{@index "livrable en retard"}</i>).
     *
     * @param day the reference day
     * @return true or false; not recorded if the delivery or the due day is unknown
     */
    public Known<Boolean> isLate(LocalDate day) {
        Deliverable then = seenOn(day);
        if (then.delivered.value().isPresent() || due.isNone()) {
            return Known.of(false);
        }
        Known<Boolean> isPast = due.map(day::isAfter);
        return isPast.is(true) && !then.delivered.isRecorded() ? Known.notRecorded() : isPast;
    }

    /** {@return whether it is known not to be delivered yet} */
    public boolean isOpen() {
        return delivered.isNone();
    }
}
