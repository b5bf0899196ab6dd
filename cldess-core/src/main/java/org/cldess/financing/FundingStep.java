package org.cldess.financing;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.component.VisibleTo;
import org.cldess.component.constraint.NotNegative;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.validation.Violations;

/**
 * A dated step of a funding: requested, awarded, committed, paid, refused or returned. Payments and returns add up; for
 * other statuses the last step counts.
 *
 * @param date the day
 * @param status the status
 * @param amount the amount, not negative
 * @param reason the reason for a refusal or a return
 */
public record FundingStep(
        @From LocalDate date,
        FundingStatus status,
        @NotNegative("negative") Amount amount,
        @VisibleTo(Audience.COMMITTEE) Known<@Size(max = 2_000) String> reason) {
    /** Checks the components, and throws all {@link Violations}. */
    public FundingStep {
        FormRules.check(FundingStep.class, date, status, amount, reason);
    }

    /**
     * {@return a step without a recorded reason}
     *
     * @param date the day
     * @param status the status
     * @param amount the amount, not negative
     */
    public static FundingStep of(LocalDate date, FundingStatus status, Amount amount) {
        return new FundingStep(date, status, amount, Known.notRecorded());
    }

    /**
     * {@return a refusal, or the withdrawal of an award}
     *
     * @param date the day
     * @param amount the amount, not negative
     * @param reason the reason
     */
    public static FundingStep refused(LocalDate date, Amount amount, String reason) {
        return new FundingStep(date, FundingStatus.REFUSED, amount, Known.of(reason));
    }

    /**
     * {@return a repayment to the funder}
     *
     * @param date the day
     * @param amount the amount, not negative
     * @param reason the reason
     */
    public static FundingStep returned(LocalDate date, Amount amount, String reason) {
        return new FundingStep(date, FundingStatus.RETURNED, amount, Known.of(reason));
    }
}
