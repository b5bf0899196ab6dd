package org.cldess.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.Before;
import org.cldess.component.Called;
import org.cldess.component.Happened;
import org.cldess.component.Planned;
import org.cldess.component.Since;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * What is handed over under an agreement, or left behind by an action (<i>{@index livrable}</i>): as it was promised, and as it came.
 *
 * @param title what it is
 * @param owedBy who hands it over
 * @param due the day by which; none if no day is set
 * @param delivered the day on which it was handed over; none if it was not
 * @param reference what proves it: where it can be found or by what it is known; none if it has no such mark
 */
public record Deliverable(
        @Called @NotBlank @Size(max = 300) String title,
        Known<ActorId> owedBy,
        @Planned Known<LocalDate> due,
        @Happened Known<LocalDate> delivered,

        @Since(value = "delivered", before = Before.NONE) Known<@NotBlank @Size(max = 500) String> reference)
        implements Seen<Deliverable> {
    /**
     * Whether it is awaited although its day has passed (<i>{@index "livrable en retard"}</i>).
     *
     * @param day the day from which one looks
     * @return whether it is; not recorded while it is not known whether it came, or by when it should have
     */
    public Known<Boolean> isLate(LocalDate day) {
        Deliverable then = seenOn(day);
        if (then.delivered.value().isPresent() || due.isNone()) {
            return Known.of(false);
        }
        Known<Boolean> isPast = due.map(day::isAfter);
        return isPast.is(true) && !then.delivered.isRecorded() ? Known.notRecorded() : isPast;
    }

    /** {@return whether it is known not to have come yet} */
    public boolean isOpen() {
        return delivered.isNone();
    }
}
