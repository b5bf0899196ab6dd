package org.cldess.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.Before;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.constraint.NotBefore;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * The early termination of an agreement (<i>{@index résiliation}</i>).
 *
 * @param date the day on which the other partners were notified, or on which all agreed
 * @param effective the first day on which it no longer binds
 * @param by the partner that terminated it; not applicable to a mutual agreement
 * @param reason the reason, visible to partners; not applicable if none was given
 */
public record Termination(
        @From(before = Before.NONE) @Follows("../signatures/date")
        LocalDate date,

        @Planned @NotBefore("date") Known<LocalDate> effective,
        @Standing(Demand.ACTS) Known<ActorId> by,
        @VisibleTo(Audience.PARTNER) Known<@NotBlank @Size(max = 2_000) String> reason) {
    /** Checks the components, and throws all {@link Violations}. */
    public Termination {
        FormRules.check(Termination.class, date, effective, by, reason);
    }
}
