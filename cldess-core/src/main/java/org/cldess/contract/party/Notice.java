package org.cldess.contract.party;

import java.time.LocalDate;
import org.cldess.component.Called;
import org.cldess.component.Happened;
import org.cldess.known.Known;

/**
 * That a party was told of a succession (<i>{@index "information des cocontractants"}</i>).
 *
 * @param party the party that was told
 * @param date the day on which it was told
 */
public record Notice(@Called PartyId party, @Happened Known<LocalDate> date) {}
