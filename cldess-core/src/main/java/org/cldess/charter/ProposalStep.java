package org.cldess.charter;

import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.known.Known;

/**
 * Where a proposal stands from a day on: one entry of its history.
 *
 * @param date the day from which it holds
 * @param status where the proposal stands from then on
 * @param reason why, such as the reason of a rejection
 */
public record ProposalStep(@From LocalDate date, ProposalStatus status, Known<String> reason) {}
