package org.cldess.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.cldess.consistency.FormRules;
import org.cldess.internal.number.Decimals;
import org.cldess.validation.Violations;

/**
 * A value in the form that the {@link Measure} of its indicator requires (<i>{@index valeur}</i>): a number, a
 * numerator and a denominator, or words. A missing value is never 0.
 *
 * @param value the number of a quantity
 * @param numerator the numerator of a proportion or a ratio
 * @param denominator the denominator, above zero
 * @param text the words of a qualitative indicator
 */
public record IndicatorValue(
        Optional<BigDecimal> value,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<@NotBlank @Size(max = 5_000) String> text) {
    /** Writes the numbers without an exponent, checks the components, and throws all {@link Violations}. */
    public IndicatorValue {
        value = value.map(Decimals::plain);
        numerator = numerator.map(Decimals::plain);
        denominator = denominator.map(Decimals::plain);
        FormRules.check(IndicatorValue.class, value, numerator, denominator, text);
    }

    /**
     * {@return a value with a number}
     *
     * @param value the number
     */
    public static IndicatorValue of(BigDecimal value) {
        return new IndicatorValue(Optional.of(value), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return a value with a whole number}
     *
     * @param value the number
     */
    public static IndicatorValue of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * {@return a value with a numerator and a denominator}
     *
     * @param numerator the numerator
     * @param denominator the denominator
     */
    public static IndicatorValue of(BigDecimal numerator, BigDecimal denominator) {
        return new IndicatorValue(Optional.empty(), Optional.of(numerator), Optional.of(denominator), Optional.empty());
    }

    /**
     * {@return a value with a whole numerator and denominator}
     *
     * @param numerator the numerator
     * @param denominator the denominator
     */
    public static IndicatorValue of(long numerator, long denominator) {
        return of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /**
     * {@return a value in words}
     *
     * @param text the words
     */
    public static IndicatorValue text(String text) {
        return new IndicatorValue(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text));
    }
}
