package org.cldess.indicator;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What an indicator measures (<i>{@index "type d’indicateur"}</i>).
 */
public enum IndicatorKind implements Sayable {
    /** What was done (<i>{@index réalisation}</i>). */
    OUTPUT,
    /** What it brought about (<i>{@index résultat}</i>). */
    OUTCOME,
    /** What changed on the territory (<i>{@index impact}</i>). */
    IMPACT;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("indicator-kind." + Codes.of(this)).say(locale);
    }
}
