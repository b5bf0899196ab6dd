package org.cldess.encounter;

import jakarta.validation.constraints.Min;
import org.cldess.actor.ActorId;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.consistency.FormRules;
import org.cldess.validation.Violations;

/**
 * Two participants whom an adopted plan seats together, in a round and at a table.
 *
 * @param round the round, from 1
 * @param table the table, from 1
 * @param first the participant of the first side
 * @param second the participant of the second side
 */
public record SeatedPair(
        @Min(1) int round,
        @Min(1) int table,
        @Standing(Demand.NOTHING) ActorId first,
        @Standing(Demand.NOTHING) ActorId second) {
    /** Checks the components, and throws all {@link Violations}. */
    public SeatedPair {
        FormRules.check(SeatedPair.class, round, table, first, second);
    }
}
