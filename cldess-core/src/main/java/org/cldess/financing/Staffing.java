package org.cldess.financing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.cldess.component.Called;
import org.cldess.component.constraint.Year;
import org.cldess.internal.number.Decimals;
import org.cldess.known.Known;

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
        @Called @NotBlank @Size(max = 300) String post,
        @Min(0) BigDecimal equivalents,
        Known<@Min(0) BigDecimal> filled) {
    /** Normalizes the numbers to plain notation, without an exponent. */
    public Staffing {
        equivalents = Decimals.plain(equivalents);
        filled = filled.map(Decimals::plain);
    }
}
