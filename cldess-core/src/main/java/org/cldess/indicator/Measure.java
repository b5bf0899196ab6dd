package org.cldess.indicator;

import java.util.Locale;
import java.util.Optional;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The form of the values of an indicator (<i>{@index "forme de la mesure"}</i>), after the « measure » of the IATI
 * standard 2.03.
 */
public enum Measure implements Localizable {
    /** A number in a unit (<i>{@index quantité}</i>). */
    QUANTITY,
    /** A number of things or persons: a whole number, zero or more (<i>{@index décompte}</i>). */
    COUNT,
    /** A part of a whole, in percent; both numbers are kept (<i>{@index proportion}</i>). */
    PROPORTION,
    /** A quantity per unit of another; both numbers are kept (<i>{@index ratio}</i>). */
    RATIO,
    /** A description in words, which cannot be added up (<i>{@index "indicateur qualitatif"}</i>). */
    QUALITATIVE;

    private static final Fraction HUNDRED = Fraction.of(100);

    /** {@return whether a value consists of a numerator and a denominator, as in a proportion or a ratio} */
    public boolean isDivided() {
        return this == PROPORTION || this == RATIO;
    }

    /** {@return whether a value is a single number, as in a quantity or a count} */
    public boolean isNumber() {
        return this == QUANTITY || this == COUNT;
    }

    /** Returns the number that a value represents; empty if the value does not have this form. */
    Optional<Fraction> number(IndicatorValue found) {
        return switch (this) {
            case QUALITATIVE -> Optional.empty();
            case QUANTITY, COUNT -> found.value().flatMap(Fraction::find);
            case RATIO, PROPORTION ->
                found.numerator()
                        .flatMap(Fraction::find)
                        .flatMap(over ->
                                found.denominator().flatMap(Fraction::find).flatMap(over::dividedBy))
                        .map(this::inUnit);
        };
    }

    /** Returns a quotient in the unit of this form: a proportion is in percent. */
    Fraction inUnit(Fraction quotient) {
        return this == PROPORTION ? quotient.times(HUNDRED) : quotient;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("measure." + EnumCodes.of(this)).say(locale);
    }
}
