package org.cldess.grant;

import java.time.LocalDate;
import org.cldess.component.Before;
import org.cldess.component.From;
import org.cldess.component.constraint.NotNegative;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.validation.Violations;

/**
 * A request for a grant (<i>{@index "demande de subvention"}</i>).
 *
 * @param date the day on which the funder received the request
 * @param amount the requested amount, not negative
 */
public record GrantRequest(
        @From(before = Before.NONE) Known<LocalDate> date,
        @NotNegative("grant") Known<Amount> amount) {
    /** Checks the components, and throws all {@link Violations}. */
    public GrantRequest {
        FormRules.check(GrantRequest.class, date, amount);
    }

    /**
     * Creates a request with a known day and amount.
     *
     * @param date the day
     * @param amount the requested amount
     */
    public GrantRequest(LocalDate date, Amount amount) {
        this(Known.of(date), Known.of(amount));
    }
}
