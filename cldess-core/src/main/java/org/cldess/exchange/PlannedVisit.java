package org.cldess.exchange;

import java.time.LocalDate;
import org.cldess.matching.Participant;

/**
 * A proposed visit (<i>{@index "visite proposée"}</i>).
 *
 * @param visitor the participant who visits
 * @param host the participant who hosts
 * @param day the day, on which both are free
 */
public record PlannedVisit(Participant visitor, Participant host, LocalDate day) {}
