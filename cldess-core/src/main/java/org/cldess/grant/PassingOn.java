package org.cldess.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.NamePart;
import org.cldess.component.constraint.NotNegative;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.validation.Violations;

/**
 * Money of a grant that the recipient passed on to a third party (<i>{@index "reversement à un tiers"}</i>).
 *
 * @param recipient the third party
 * @param amount the amount, not negative
 * @param allowed whether the funder expressly allowed this
 */
public record PassingOn(
        @NamePart @NotBlank @Size(max = 300) String recipient,
        @NotNegative("grant") Known<Amount> amount,
        Known<Boolean> allowed) {
    /** Checks the components, and throws all {@link Violations}. */
    public PassingOn {
        FormRules.check(PassingOn.class, recipient, amount, allowed);
    }
}
