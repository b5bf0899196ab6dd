package org.cldess.indicator;

import java.util.Locale;
import java.util.Optional;
import org.cldess.internal.Codes;
import org.cldess.internal.Fraction;
import org.cldess.language.Sayable;

/**
 * In what shape an indicator is measured (<i>{@index "forme de la mesure"}</i>), after the « measure » of the IATI standard 2.03.
 */
public enum Measure implements Sayable {
    /** A number of its unit (<i>{@index quantité}</i>). */
    QUANTITY,
    /** A part of a whole in per cent, of which both are kept (<i>{@index proportion}</i>). */
    PROPORTION,
    /** So many of one thing for each of another, of which both are kept (<i>{@index ratio}</i>). */
    RATIO,
    /** What words tell and nothing adds up (<i>{@index "indicateur qualitatif"}</i>). */
    QUALITATIVE;

    private static final Fraction HUNDRED = Fraction.of(100);

    /** {@return whether the two numbers that are divided are kept: those of a proportion or a ratio} */
    public boolean isDivided() {
        return this == PROPORTION || this == RATIO;
    }

    /** The number that what was found comes to; nothing if it has not the shape that this asks. */
    Optional<Fraction> number(Measured found) {
        return switch (this) {
            case QUALITATIVE -> Optional.empty();
            case QUANTITY -> found.value().flatMap(Fraction::find);
            case RATIO, PROPORTION ->
                found.numerator()
                        .flatMap(Fraction::find)
                        .flatMap(over ->
                                found.denominator().flatMap(Fraction::find).flatMap(over::dividedBy))
                        .map(quotient -> this == PROPORTION ? quotient.times(HUNDRED) : quotient);
        };
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("measure." + Codes.of(this)).say(locale);
    }
}
