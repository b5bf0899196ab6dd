package org.cldess.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Locale;
import org.cldess.component.constraint.AboveZero;
import org.cldess.consistency.FormRules;
import org.cldess.internal.number.Decimals;
import org.cldess.language.Localizable;
import org.cldess.validation.Violations;

/**
 * The quantity that is needed or offered (<i>{@index capacité}</i>). Two capacities can be compared if their units are
 * the same text, ignoring case.
 *
 * @param quantity the quantity, more than 0
 * @param unit the unit, such as {@code personnes} or {@code heures}
 */
public record Capacity(
        @AboveZero("quantity") BigDecimal quantity,
        @NotBlank @Size(max = 100) String unit) implements Localizable {
    /** Checks the components, and throws all {@link Violations}. */
    public Capacity {
        quantity = Decimals.plain(quantity);
        FormRules.check(Capacity.class, quantity, unit);
    }

    /**
     * {@return a capacity with an integer quantity}
     *
     * @param quantity the quantity, more than 0
     * @param unit the unit
     */
    public static Capacity of(long quantity, String unit) {
        return new Capacity(BigDecimal.valueOf(quantity), unit);
    }

    /**
     * {@return whether another capacity has the same unit, so that the two can be compared}
     *
     * @param other the other capacity
     */
    public boolean isSameUnit(Capacity other) {
        return unit.strip().toLowerCase(Locale.ROOT).equals(other.unit.strip().toLowerCase(Locale.ROOT));
    }

    /** Returns a text such as « 3 personnes ». */
    @Override
    public String say(Locale locale) {
        return Texts.WORDS
                .message("capacity", quantity.stripTrailingZeros(), unit)
                .say(locale);
    }
}
