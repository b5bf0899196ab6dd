package org.cldess.exchange;

import java.math.BigDecimal;
import java.util.List;
import org.cldess.matching.Participant;

/**
 * A group with an odd number of participants, so that one stays alone if they pair among themselves, and the price of
 * the group for each pair within it.
 *
 * @param members the participants, by key
 * @param price the price, above 0
 */
public record PricedGroup(List<Participant> members, BigDecimal price) {
    /** Copies the list. */
    public PricedGroup {
        members = List.copyOf(members);
    }
}
