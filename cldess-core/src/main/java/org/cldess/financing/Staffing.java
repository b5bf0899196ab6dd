package org.cldess.financing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.cldess.component.NamePart;
import org.cldess.component.constraint.Year;
import org.cldess.consistency.FormRules;
import org.cldess.internal.number.Decimals;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * The staffing of an action for one post and year (<i>{@index "équivalent temps plein"}</i>).
 *
 * @param year the year
 * @param post the post, such as « Animation »
 * @param equivalents the planned full-time equivalents, not negative
 * @param filled the actual full-time equivalents
 */
public record Staffing(
        @Year int year,
        @NamePart @NotBlank @Size(max = 300) String post,
        @Min(0) BigDecimal equivalents,
        Known<@Min(0) BigDecimal> filled) {
    /** Writes the numbers without an exponent, checks the components, and throws all {@link Violations}. */
    public Staffing {
        equivalents = Decimals.plain(equivalents);
        filled = filled.map(Decimals::plain);
        FormRules.check(Staffing.class, year, post, equivalents, filled);
    }
}
