package org.cldess.grant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.internal.Decimals;

/**
 * What one of several beneficiaries gets of a grant (<i>{@index "part du bénéficiaire"}</i>).
 *
 * @param actor who gets it
 * @param percentage how many of a hundred euros, from 0 to 100
 */
public record GrantShare(
        @Called ActorId actor, @Min(0) @Max(100) BigDecimal percentage) {
    /** Keeps the number without an exponent. */
    public GrantShare {
        percentage = Decimals.plain(percentage);
    }
}
