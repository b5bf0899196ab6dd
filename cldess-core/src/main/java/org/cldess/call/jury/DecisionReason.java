package org.cldess.call.jury;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.known.Known;

/**
 * A reason for the decision of a jury (<i>{@index motif}</i>).
 *
 * @param criterion the criterion; not applicable if the reason concerns none
 * @param text the reason
 */
public record DecisionReason(
        Known<JuryCriterionId> criterion,
        @NotBlank @Size(max = 1_000) String text) {}
