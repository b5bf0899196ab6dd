package org.cldess.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.cldess.component.Planned;
import org.cldess.consistency.FormRules;
import org.cldess.internal.number.Decimals;
import org.cldess.validation.Violations;

/**
 * A target of an indicator (<i>{@index cible}</i>): a number in its unit, in percent for a proportion, or words for a
 * qualitative indicator.
 *
 * @param date the day by which it should be reached
 * @param value the number
 * @param text the words
 */
public record Target(
        @Planned LocalDate date, Optional<BigDecimal> value, Optional<@NotBlank @Size(max = 5_000) String> text) {
    /** Writes the value without an exponent, checks the components, and throws all {@link Violations}. */
    public Target {
        value = value.map(Decimals::plain);
        FormRules.check(Target.class, date, value, text);
    }

    /**
     * Creates a target with a number.
     *
     * @param date the day by which it should be reached
     * @param value the number
     */
    public Target(LocalDate date, BigDecimal value) {
        this(date, Optional.of(value), Optional.empty());
    }

    /**
     * Creates a target in words, for a qualitative indicator.
     *
     * @param date the day by which it should be reached
     * @param text the words
     */
    public Target(LocalDate date, String text) {
        this(date, Optional.empty(), Optional.of(text));
    }

    /** {@return the first day of the period for which it holds, if the indicator is a flow: the first of its year} */
    public LocalDate firstDay() {
        return LocalDate.of(date.getYear(), 1, 1);
    }
}
