package org.cldess.encounter.plan;

import java.math.BigDecimal;
import java.util.Map;
import org.cldess.matching.Participant;

/**
 * The prices of encounters in a proof.
 *
 * @param participants the price of each participant
 * @param table the price of a seat at a table
 */
record EncounterPrices(Map<Participant, BigDecimal> participants, BigDecimal table) {
    EncounterPrices {
        participants = Map.copyOf(participants);
    }

    BigDecimal of(Participant participant) {
        return participants.getOrDefault(participant, BigDecimal.ZERO);
    }
}
