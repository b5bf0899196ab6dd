package org.cldess.governance;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.component.Distinct;
import org.cldess.component.Planned;
import org.cldess.component.Since;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * One meeting of a body (<i>{@index séance}</i>), with who took part and what was decided.
 *
 * @param id the id
 * @param body the body that met
 * @param date the day
 * @param place where it met
 * @param attendance who took part
 * @param decisions what was decided, in the order of the minutes
 */
@WithId("sitting")
@WithBuilder
public record GovernanceSitting(
        GovernanceSittingId id,
        GovernanceBodyId body,
        @Planned Known<LocalDate> date,
        Known<@Size(max = 300) String> place,
        @Since("date") @Distinct("actor") Known<List<Attendance>> attendance,
        @Since("date") List<GovernanceDecision> decisions)
        implements Identified<GovernanceSittingId>, Seen<GovernanceSitting> {
    /** Keeps the lists as they are now, and checks what must hold across the parts. */
    public GovernanceSitting {
        attendance = Known.list(attendance);
        decisions = List.copyOf(decisions);
    }

    /**
     * Begins a sitting with what every one has.
     *
     * @param id the id
     * @param body the body that met
     * @return a builder, on which the rest is set
     */
    public static GovernanceSittingBuilder builder(GovernanceSittingId id, GovernanceBodyId body) {
        return new GovernanceSittingBuilder(id, body);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public GovernanceSittingBuilder toBuilder() {
        return new GovernanceSittingBuilder(this);
    }

    /**
     * How many members were there in person: only these count for a quorum.
     *
     * @return their number; not recorded while the attendance is not
     */
    public Known<Integer> present() {
        return attendance.map(list -> (int) list.stream()
                .filter(entry -> entry.presence() == Presence.PRESENT)
                .count());
    }

    @Override
    public String toString() {
        return "GovernanceSitting " + id;
    }
}
