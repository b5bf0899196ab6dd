package org.cldess.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.constraint.NotBefore;
import org.cldess.component.constraint.NotNegative;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.validation.Violations;

/**
 * A claim of a funder for the repayment of grant money (<i>{@index reversement}</i>).
 *
 * @param date the day of the claim
 * @param amount the amount, not negative
 * @param reason the reason
 * @param repaid the day of the repayment; not applicable while it is outstanding
 */
public record Recovery(
        @NamePart @From LocalDate date,
        @NotNegative("grant") Amount amount,
        Known<@NotBlank @Size(max = 2_000) String> reason,
        @HiddenUntilThen @NotBefore("date") Known<LocalDate> repaid) {
    /** Checks the components, and throws all {@link Violations}. */
    public Recovery {
        FormRules.check(Recovery.class, date, amount, reason, repaid);
    }
}
