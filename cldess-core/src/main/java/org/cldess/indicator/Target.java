package org.cldess.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.cldess.component.Planned;
import org.cldess.component.constraint.NotBefore;
import org.cldess.consistency.FormRules;
import org.cldess.internal.number.Decimals;
import org.cldess.validation.Violations;

/**
 * A target of an indicator (<i>{@index cible}</i>): a number in its unit, in percent for a proportion, or words for a
 * qualitative indicator.
 *
 * @param periodStart the first day of its period, for a flow; without it, the period begins with the year of its day
 * @param date the day by which it should be reached, the last one of its period
 * @param value the number
 * @param text the words
 */
public record Target(
        @Planned Optional<LocalDate> periodStart,
        @Planned @NotBefore("periodStart") LocalDate date,
        Optional<BigDecimal> value,
        Optional<@NotBlank @Size(max = 5_000) String> text) {
    /** Writes the value without an exponent, checks the components, and throws all {@link Violations}. */
    public Target {
        value = value.map(Decimals::plain);
        FormRules.check(Target.class, periodStart, date, value, text);
    }

    /**
     * Creates a target with a number.
     *
     * @param date the day by which it should be reached
     * @param value the number
     */
    public Target(LocalDate date, BigDecimal value) {
        this(Optional.empty(), date, Optional.of(value), Optional.empty());
    }

    /**
     * Creates a target of a flow with the period for which it holds, such as the whole term.
     *
     * @param periodStart the first day of the period
     * @param date the last day of the period
     * @param value the number
     */
    public Target(LocalDate periodStart, LocalDate date, BigDecimal value) {
        this(Optional.of(periodStart), date, Optional.of(value), Optional.empty());
    }

    /**
     * Creates a target in words, for a qualitative indicator.
     *
     * @param date the day by which it should be reached
     * @param text the words
     */
    public Target(LocalDate date, String text) {
        this(Optional.empty(), date, Optional.empty(), Optional.of(text));
    }

    /** {@return the first day of its period, if the indicator is a flow: the stated one, or the first of its year} */
    public LocalDate firstDay() {
        return periodStart.orElseGet(() -> LocalDate.of(date.getYear(), 1, 1));
    }
}
