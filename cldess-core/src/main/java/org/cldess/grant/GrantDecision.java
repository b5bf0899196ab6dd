package org.cldess.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Before;
import org.cldess.component.From;
import org.cldess.component.NotNegative;
import org.cldess.component.Shown;
import org.cldess.component.WithBuilder;
import org.cldess.deliberation.DeliberationId;
import org.cldess.disclosure.Audience;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * What a funder decided on a request (<i>{@index "décision d’attribution"}</i>).
 *
 * @param date the day
 * @param awarded how much it awards, not negative; none if it refused
 * @param deliberation the deliberation that awards it; none if there is none
 * @param delegation the deliberation by which the assembly let somebody else award it; none if there is none
 * @param budgetList whether it is in the list of grants annexed to the budget (<i>{@index "annexe budgétaire"}</i>)
 * @param conditional whether conditions are attached to it
 * @param refusal why it was refused; none if it was awarded
 */
@WithBuilder
public record GrantDecision(
        @From(before = Before.NONE) Known<LocalDate> date,
        @NotNegative("grant") Known<Amount> awarded,
        Known<DeliberationId> deliberation,
        Known<DeliberationId> delegation,
        Known<Boolean> budgetList,
        Known<Boolean> conditional,

        @Shown(to = Audience.PARTNER) Known<@NotBlank @Size(max = 2_000) String> refusal)
        implements Seen<GrantDecision> {
    /**
     * Begins a decision of which nothing is said.
     *
     * @return a builder, on which the rest is set
     */
    public static GrantDecisionBuilder builder() {
        return new GrantDecisionBuilder();
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public GrantDecisionBuilder toBuilder() {
        return new GrantDecisionBuilder(this);
    }
}
