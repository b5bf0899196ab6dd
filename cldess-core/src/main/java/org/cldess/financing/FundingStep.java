package org.cldess.financing;

import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.component.NotNegative;
import org.cldess.money.Amount;

/**
 * A step on the way of a funding: asked, awarded, committed or paid on a day. Several payments add up; of the other steps the last one counts.
 *
 * @param date the day on which it was reached
 * @param status what was reached
 * @param amount for how much, not negative
 */
public record FundingStep(
        @From LocalDate date,
        FundingStatus status,
        @NotNegative("negative") Amount amount) {
    /** Checks the parts. */
    public FundingStep {
        Lines.checkNotNegative(amount);
    }
}
