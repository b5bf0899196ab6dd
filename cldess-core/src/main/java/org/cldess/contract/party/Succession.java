package org.cldess.contract.party;

import java.time.LocalDate;
import java.util.List;
import org.cldess.internal.Narrowed;
import org.cldess.known.Known;

/**
 * How a party took the place of another (<i>substitution</i>), such as an inter-municipal body born of a merger.
 *
 * @param predecessor the party that it replaces
 * @param decision the decision that created the new body
 * @param notices who was told of it, and when
 */
public record Succession(PartyId predecessor, Known<String> decision, Known<List<Notice>> notices) {
    /** Checks the parts. */
    public Succession {
        notices = Known.list(notices);
    }

    /**
     * The succession as it was known on a day: what happened later is not seen, what was planned for later is.
     *
     * @param day the day
     * @return a narrowed copy
     */
    public Succession seenOn(LocalDate day) {
        List<Notice> all = notices.value().orElse(List.of());
        List<Notice> seen = Narrowed.each(
                all, notice -> Known.isAfter(notice.date(), day) ? new Notice(notice.party(), Known.none()) : notice);
        return Narrowed.isSame(seen, all) ? this : new Succession(predecessor, decision, Known.of(seen));
    }
}
