package org.cldess.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.internal.Decimals;
import org.cldess.known.Known;

/**
 * What an indicator was found to be (<i>{@index relevé}</i>).
 *
 * @param date the day that it describes
 * @param value the value
 * @param source where it comes from
 */
public record Measurement(@From LocalDate date, BigDecimal value, Known<String> source) {
    /** Keeps the value without an exponent. */
    public Measurement {
        value = Decimals.plain(value);
    }
}
