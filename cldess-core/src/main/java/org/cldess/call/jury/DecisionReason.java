package org.cldess.call.jury;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * A reason for the decision of a jury (<i>{@index motif}</i>).
 *
 * @param criterion the criterion; not applicable if the reason concerns none
 * @param text the reason
 */
public record DecisionReason(
        @Standing(Demand.NOTHING) Known<JuryCriterionId> criterion,
        @NotBlank @Size(max = 1_000) String text) {
    /** Checks the components, and throws all {@link Violations}. */
    public DecisionReason {
        FormRules.check(DecisionReason.class, criterion, text);
    }
}
