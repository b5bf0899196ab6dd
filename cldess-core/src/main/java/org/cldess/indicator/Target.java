package org.cldess.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cldess.component.Planned;
import org.cldess.internal.Decimals;

/**
 * What an indicator is to reach (<i>{@index cible}</i>).
 *
 * @param date the day by which it is to be reached
 * @param value the value
 */
public record Target(@Planned LocalDate date, BigDecimal value) {
    /** Keeps the value without an exponent. */
    public Target {
        value = Decimals.plain(value);
    }
}
