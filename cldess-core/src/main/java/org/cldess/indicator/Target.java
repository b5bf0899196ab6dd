package org.cldess.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.cldess.component.Planned;
import org.cldess.internal.Decimals;

/**
 * What an indicator is to reach (<i>{@index cible}</i>): a number in its unit, per cent for a proportion, or words for a qualitative one.
 *
 * @param date the day by which it is to be reached
 * @param value the number
 * @param text the words
 */
public record Target(
        @Planned LocalDate date, Optional<BigDecimal> value, Optional<@NotBlank @Size(max = 5_000) String> text) {
    /** Keeps the value without an exponent. */
    public Target {
        value = value.map(Decimals::plain);
    }

    /**
     * A number that is to be reached.
     *
     * @param date the day by which it is to be reached
     * @param value the number
     */
    public Target(LocalDate date, BigDecimal value) {
        this(date, Optional.of(value), Optional.empty());
    }

    /**
     * What a qualitative indicator is to tell.
     *
     * @param date the day by which it is to be so
     * @param text the words
     */
    public Target(LocalDate date, String text) {
        this(date, Optional.empty(), Optional.of(text));
    }
}
