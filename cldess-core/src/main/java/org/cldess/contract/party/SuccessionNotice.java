package org.cldess.contract.party;

import java.time.LocalDate;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.known.Known;

/**
 * The notification of a succession to a party (<i>{@index "information des cocontractants"}</i>).
 *
 * @param party the notified party
 * @param date the day of the notification
 */
public record SuccessionNotice(
        @NamePart @Standing(Demand.NOTHING) PartyId party,
        @HiddenUntilThen Known<LocalDate> date) {}
