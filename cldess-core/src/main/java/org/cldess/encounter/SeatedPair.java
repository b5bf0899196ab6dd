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
 * @param integration the participant of the integration side
 * @param conventional the participant of the conventional side
 */
public record SeatedPair(
        @Min(1) int round,
        @Min(1) int table,
        @Standing(Demand.NOTHING) ActorId integration,
        @Standing(Demand.NOTHING) ActorId conventional) {
    /** Checks the components, and throws all {@link Violations}. */
    public SeatedPair {
        FormRules.check(SeatedPair.class, round, table, integration, conventional);
    }
}
