package org.cldess.encounter;

import jakarta.validation.constraints.Min;
import org.cldess.consistency.FormRules;
import org.cldess.validation.Violations;

/**
 * A round in which one of several representatives of a guest is away, while others are present (<i>{@index
 * "représentant·e absent·e"}</i>).
 *
 * @param representative the number of the representative, from 1
 * @param round the round, from 1
 */
public record AbsentRepresentative(
        @Min(1) int representative, @Min(1) int round) {
    /** Checks the components, and throws all {@link Violations}. */
    public AbsentRepresentative {
        FormRules.check(AbsentRepresentative.class, representative, round);
    }
}
