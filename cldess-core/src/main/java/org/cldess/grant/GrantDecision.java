package org.cldess.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Before;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.deliberation.DeliberationId;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;

/**
 * The decision of a funder on a grant request (<i>{@index "décision d’attribution"}</i>). What it awards or refuses
 * is a movement of the grant.
 *
 * @param date the day
 * @param deliberation the deliberation that awards it; not applicable if there is none
 * @param delegation the deliberation by which the assembly delegated the award; not applicable if there is none
 * @param budgetList whether the grant is in the list annexed to the budget (<i>{@index "annexe budgétaire"}</i>)
 * @param conditional whether the award is conditional
 * @param refusal the reason for the refusal; not applicable to an award
 */
@WithBuilder
public record GrantDecision(
        @From(before = Before.NONE) @Follows("../request/date")
        Known<LocalDate> date,

        @Standing(value = Demand.VOTED, authorises = "grant")
        Known<DeliberationId> deliberation,

        @Standing(value = Demand.VOTED, authorises = "delegation")
        Known<DeliberationId> delegation,

        Known<Boolean> budgetList,
        Known<Boolean> conditional,

        @VisibleTo(Audience.PARTNER) Known<@NotBlank @Size(max = 2_000) String> refusal)
        implements DayDependent<GrantDecision> {
    /**
     * Starts building a decision with nothing recorded.
     *
     * @return a builder for the remaining components
     */
    public static GrantDecisionBuilder builder() {
        return new GrantDecisionBuilder();
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public GrantDecisionBuilder toBuilder() {
        return new GrantDecisionBuilder(this);
    }
}
