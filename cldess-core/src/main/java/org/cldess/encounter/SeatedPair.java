package org.cldess.encounter;

import jakarta.validation.constraints.Min;
import java.util.Optional;
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
 * @param firstPerson the number of the representative of the first participant, from 1; empty if it has only one, or if
 *     it is not known which of them has the seat
 * @param secondPerson the number of the representative of the second participant, in the same way
 */
public record SeatedPair(
        @Min(1) int round,
        @Min(1) int table,
        @Standing(Demand.NOTHING) ActorId first,
        @Standing(Demand.NOTHING) ActorId second,
        Optional<@Min(1) Integer> firstPerson,
        Optional<@Min(1) Integer> secondPerson) {
    /** Checks the components, and throws all {@link Violations}. */
    public SeatedPair {
        FormRules.check(SeatedPair.class, round, table, first, second, firstPerson, secondPerson);
    }

    /**
     * Creates a pair of participants of whom it is not said which representative has the seat.
     *
     * @param round the round, from 1
     * @param table the table, from 1
     * @param first the participant of the first side
     * @param second the participant of the second side
     */
    public SeatedPair(int round, int table, ActorId first, ActorId second) {
        this(round, table, first, second, Optional.empty(), Optional.empty());
    }
}
