package org.cldess.call.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.NamePart;
import org.cldess.component.constraint.NotNegative;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.validation.Violations;

/**
 * Another source of funding for a project.
 *
 * @param funder the funder
 * @param amount the amount, not negative
 */
public record OtherFunding(
        @NamePart @NotBlank @Size(max = 300) String funder,
        @NotNegative("need") Known<Amount> amount) {
    /** Checks the components, and throws all {@link Violations}. */
    public OtherFunding {
        FormRules.check(OtherFunding.class, funder, amount);
    }
}
