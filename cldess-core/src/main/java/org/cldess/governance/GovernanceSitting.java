package org.cldess.governance;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.component.KnownSince;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A meeting of a body (<i>{@index séance}</i>), with its attendance and decisions.
 *
 * @param id the id
 * @param body the body that met
 * @param date the day
 * @param place the place
 * @param attendance the attendance of the members
 * @param decisions the decisions, in the order of the minutes
 */
@WithId("sitting")
@WithBuilder
public record GovernanceSitting(
        GovernanceSittingId id,
        @Standing(Demand.NOTHING) GovernanceBodyId body,
        @Planned Known<LocalDate> date,
        Known<@Size(max = 300) String> place,
        @KnownSince("date") @Distinct("actor") Known<List<Attendance>> attendance,
        @KnownSince("date") List<GovernanceDecision> decisions)
        implements Identified<GovernanceSittingId>, DayDependent<GovernanceSitting> {
    /** Copies the lists. */
    public GovernanceSitting {
        attendance = Known.list(attendance);
        decisions = List.copyOf(decisions);
    }

    /**
     * Returns a builder with the required components of a sitting.
     *
     * @param id the id
     * @param body the body that met
     * @return a builder for the other components
     */
    public static GovernanceSittingBuilder builder(GovernanceSittingId id, GovernanceBodyId body) {
        return new GovernanceSittingBuilder(id, body);
    }

    /** {@return a builder with the values of this object, to make a changed copy} */
    public GovernanceSittingBuilder toBuilder() {
        return new GovernanceSittingBuilder(this);
    }

    /**
     * Returns the number of members who were present in person. Only these count for a quorum.
     *
     * @return the number; not recorded if the attendance is not
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
