package org.cldess.call.jury;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.known.Known;

/**
 * Why a jury decided as it did (<i>{@index motif}</i>).
 *
 * @param criterion the criterion by which; none for a reason that is of none
 * @param text why
 */
public record DecisionReason(
        Known<JuryCriterionId> criterion,
        @NotBlank @Size(max = 1_000) String text) {}
