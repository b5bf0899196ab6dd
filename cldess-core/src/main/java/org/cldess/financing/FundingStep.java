package org.cldess.financing;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.component.NotNegative;
import org.cldess.component.Shown;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * A step on the way of a funding: asked, awarded, committed, paid, refused or returned on a day. Payments and returns add up; of the other
 * steps the last one counts.
 *
 * @param date the day on which it was reached
 * @param status what was reached
 * @param amount for how much, not negative
 * @param reason why, where it was refused or returned
 */
public record FundingStep(
        @From LocalDate date,
        FundingStatus status,
        @NotNegative("negative") Amount amount,
        @Shown(to = Audience.COMMITTEE) Known<@Size(max = 2_000) String> reason) {
    /** Checks the parts. */
    public FundingStep {
        Lines.checkNotNegative(amount);
    }

    /**
     * {@return a step whose reason nobody recorded}
     *
     * @param date the day on which it was reached
     * @param status what was reached
     * @param amount for how much, not negative
     */
    public static FundingStep of(LocalDate date, FundingStatus status, Amount amount) {
        return new FundingStep(date, status, amount, Known.notRecorded());
    }

    /**
     * {@return that a funder refused, or took back what it had awarded}
     *
     * @param date the day
     * @param amount for how much, not negative
     * @param reason why
     */
    public static FundingStep refused(LocalDate date, Amount amount, String reason) {
        return new FundingStep(date, FundingStatus.REFUSED, amount, Known.of(reason));
    }

    /**
     * {@return that money was given back to its funder}
     *
     * @param date the day
     * @param amount how much, not negative
     * @param reason why
     */
    public static FundingStep returned(LocalDate date, Amount amount, String reason) {
        return new FundingStep(date, FundingStatus.RETURNED, amount, Known.of(reason));
    }
}
