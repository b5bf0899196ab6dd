package org.cldess.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.cldess.internal.Decimals;

/**
 * What was found, in the shape that the {@link Measure} of its indicator asks (<i>{@index valeur}</i>): a number, the two numbers of a
 * quotient, or words. A value that is missing is missing, never 0.
 *
 * @param value the number of a quantity
 * @param numerator what is divided, of a proportion or a ratio
 * @param denominator by what, above zero
 * @param text the words of a qualitative indicator
 */
public record Measured(
        Optional<BigDecimal> value,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        Optional<@NotBlank @Size(max = 5_000) String> text) {
    /** Keeps the numbers without an exponent. */
    public Measured {
        value = value.map(Decimals::plain);
        numerator = numerator.map(Decimals::plain);
        denominator = denominator.map(Decimals::plain);
    }

    /**
     * {@return a number}
     *
     * @param value the number
     */
    public static Measured of(BigDecimal value) {
        return new Measured(Optional.of(value), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return a whole number}
     *
     * @param value the number
     */
    public static Measured of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * {@return the two numbers of a quotient}
     *
     * @param numerator what is divided
     * @param denominator by what
     */
    public static Measured of(BigDecimal numerator, BigDecimal denominator) {
        return new Measured(Optional.empty(), Optional.of(numerator), Optional.of(denominator), Optional.empty());
    }

    /**
     * {@return the two whole numbers of a quotient}
     *
     * @param numerator what is divided
     * @param denominator by what
     */
    public static Measured of(long numerator, long denominator) {
        return of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /**
     * {@return words}
     *
     * @param text the words
     */
    public static Measured text(String text) {
        return new Measured(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text));
    }
}
