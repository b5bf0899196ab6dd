package org.cldess.financing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.cldess.component.Called;
import org.cldess.component.Year;
import org.cldess.internal.Decimals;
import org.cldess.known.Known;

/**
 * Work that an action takes, beside its money (<i>{@index "équivalent temps plein"}</i>).
 *
 * @param year the year
 * @param post what the work is, such as « Animation »
 * @param equivalents how many full-time equivalents are planned, not negative
 * @param filled how many there really were
 */
public record Staffing(
        @Year int year,
        @Called @NotBlank @Size(max = 300) String post,
        @Min(0) BigDecimal equivalents,
        Known<@Min(0) BigDecimal> filled) {
    /** Keeps the numbers without an exponent. */
    public Staffing {
        equivalents = Decimals.plain(equivalents);
        filled = filled.map(Decimals::plain);
    }
}
