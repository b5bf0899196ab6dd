package org.cldess.contract.party;

import java.time.LocalDate;
import java.util.List;
import org.cldess.component.Happened;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * How a party took the place of another (<i>{@index substitution}</i>), such as an inter-municipal body born of a merger.
 *
 * @param predecessor the party that it replaces
 * @param decision the decision that created the new body
 * @param decided the day of that decision
 * @param notices who was told of it, and when
 */
public record Succession(
        PartyId predecessor,
        Known<String> decision,
        @Happened Known<LocalDate> decided,
        Known<List<Notice>> notices) implements Seen<Succession> {
    /** Checks the parts. */
    public Succession {
        notices = Known.list(notices);
    }
}
