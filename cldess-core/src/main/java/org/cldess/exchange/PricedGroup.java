package org.cldess.exchange;

import java.math.BigDecimal;
import java.util.List;
import org.cldess.matching.Participant;

/**
 * An odd number of participants, of whom one stays alone if they pair among themselves, and what each pair within pays for that.
 *
 * @param members the participants, by key
 * @param price the price, above 0
 */
public record PricedGroup(List<Participant> members, BigDecimal price) {
    /** Keeps a copy of the list. */
    public PricedGroup {
        members = List.copyOf(members);
    }
}
