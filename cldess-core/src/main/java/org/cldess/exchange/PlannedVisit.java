package org.cldess.exchange;

import java.time.LocalDate;
import org.cldess.matching.Participant;

/**
 * A visit that is proposed (<i>{@index "visite proposée"}</i>).
 *
 * @param visitor who goes
 * @param host who receives
 * @param day the day, on which both can
 */
public record PlannedVisit(Participant visitor, Participant host, LocalDate day) {}
