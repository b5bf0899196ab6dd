package org.cldess.contract.party;

import java.time.LocalDate;
import java.util.List;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;

/**
 * The replacement of one party by another (<i>{@index substitution}</i>), such as an inter-municipal body created by a
 * merger.
 *
 * @param predecessor the party that is replaced
 * @param decision the decision that created the new body
 * @param decided the day of the decision
 * @param notices the notifications of the other parties
 */
public record Succession(
        @Standing(Demand.NOTHING) PartyId predecessor,
        Known<String> decision,
        @HiddenUntilThen Known<LocalDate> decided,
        Known<List<SuccessionNotice>> notices)
        implements DayDependent<Succession> {
    /** Checks the components. */
    public Succession {
        notices = Known.list(notices);
    }
}
