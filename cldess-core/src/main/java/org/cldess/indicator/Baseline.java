package org.cldess.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cldess.component.Flat;
import org.cldess.component.From;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * The value of an indicator at the start (<i>{@index "valeur de référence"}</i>).
 *
 * @param date the day to which it refers
 * @param measured the value
 * @param source the source
 */
public record Baseline(@From LocalDate date, @Flat IndicatorValue measured, Known<String> source) {
    /** Checks the components, and throws all {@link Violations}. */
    public Baseline {
        FormRules.check(Baseline.class, date, measured, source);
    }

    /**
     * Creates a baseline from a number.
     *
     * @param date the day to which it refers
     * @param value the number
     * @param source the source
     */
    public Baseline(LocalDate date, BigDecimal value, Known<String> source) {
        this(date, IndicatorValue.of(value), source);
    }
}
