package org.cldess.purchase;

import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.Before;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.KnownSince;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.constraint.NotBefore;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * The hours that people far from employment worked under a lot in a period (<i>{@index "heures d’insertion"}</i>), and
 * how many of them the facilitator of the clause recognised (<i>{@index "facilitateur de clauses"}</i>). They are known
 * from the last day of the period.
 *
 * @param from the first day of the period
 * @param until the last day of the period
 * @param structure the body that employed these people: the contractor, or a work-integration enterprise that works for
 *     it
 * @param worked the hours that the body declared (<i>{@index "heures réalisées"}</i>)
 * @param validatedOn the day on which the facilitator decided; not applicable before that
 * @param validated the hours that the facilitator recognised (<i>{@index "heures validées"}</i>)
 */
public record ClauseHours(
        @Planned LocalDate from,
        @NamePart @From @NotBefore("from") LocalDate until,
        @Standing(Demand.EXISTS) Known<ActorId> structure,
        @Min(0) BigDecimal worked,
        @HiddenUntilThen @Follows("until") Known<LocalDate> validatedOn,

        @KnownSince(value = "validatedOn", before = Before.NONE)
        Known<@Min(0) BigDecimal> validated) {
    /** Checks the components, and throws all {@link Violations}. */
    public ClauseHours {
        FormRules.check(ClauseHours.class, from, until, structure, worked, validatedOn, validated);
    }

    /**
     * {@return hours that are not validated yet}
     *
     * @param from the first day of the period
     * @param until the last day of the period
     * @param structure the body that employed the people
     * @param worked the hours, 0 or more
     */
    public static ClauseHours worked(LocalDate from, LocalDate until, Known<ActorId> structure, BigDecimal worked) {
        return new ClauseHours(from, until, structure, worked, Known.none(), Known.none());
    }

    /**
     * Returns these hours with the decision of the facilitator.
     *
     * @param day the day of the decision
     * @param hours the hours that are recognised, 0 or more
     * @return a modified copy
     */
    public ClauseHours validated(LocalDate day, BigDecimal hours) {
        return new ClauseHours(from, until, structure, worked, Known.of(day), Known.of(hours));
    }

    /**
     * Checks whether other hours are of the same period and the same structure.
     *
     * @param other the other hours
     * @return true if the first day, the last day and the structure are the same
     */
    public boolean isOfSamePeriod(ClauseHours other) {
        return from.equals(other.from) && until.equals(other.until) && structure.equals(other.structure);
    }
}
