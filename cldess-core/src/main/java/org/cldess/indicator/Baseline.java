package org.cldess.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.internal.Decimals;
import org.cldess.known.Known;

/**
 * Where an indicator stood at the start (<i>{@index "valeur de référence"}</i>).
 *
 * @param date the day that it describes
 * @param value the value
 * @param source where it comes from
 */
public record Baseline(@From LocalDate date, BigDecimal value, Known<String> source) {
    /** Keeps the value without an exponent. */
    public Baseline {
        value = Decimals.plain(value);
    }
}
