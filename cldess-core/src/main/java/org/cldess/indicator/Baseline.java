package org.cldess.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cldess.component.Flat;
import org.cldess.component.From;
import org.cldess.known.Known;

/**
 * Where an indicator stood at the start (<i>{@index "valeur de référence"}</i>).
 *
 * @param date the day that it describes
 * @param measured the value
 * @param source where it comes from
 */
public record Baseline(@From LocalDate date, @Flat Measured measured, Known<String> source) {
    /**
     * A number that is known for the start.
     *
     * @param date the day that it describes
     * @param value the number
     * @param source where it comes from
     */
    public Baseline(LocalDate date, BigDecimal value, Known<String> source) {
        this(date, Measured.of(value), source);
    }
}
