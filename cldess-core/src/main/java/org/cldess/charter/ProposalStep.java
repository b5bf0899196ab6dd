package org.cldess.charter;

import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.known.Known;

/**
 * An entry in the history of a proposal: its status from a day on.
 *
 * @param date the first day of the status
 * @param status the status from then on
 * @param reason the reason, such as that of a rejection
 */
public record ProposalStep(@From LocalDate date, ProposalStatus status, Known<String> reason) {}
