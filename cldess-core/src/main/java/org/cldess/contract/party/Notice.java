package org.cldess.contract.party;

import java.time.LocalDate;
import org.cldess.form.Called;
import org.cldess.form.Happened;
import org.cldess.known.Known;

/**
 * That a party was told of a succession (<i>information des cocontractants</i>).
 *
 * @param party the party that was told
 * @param date the day on which it was told
 */
public record Notice(@Called PartyId party, @Happened Known<LocalDate> date) {}
