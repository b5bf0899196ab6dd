package org.cldess.indicator;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What an indicator measures (<i>type d’indicateur</i>).
 */
public enum IndicatorKind implements Sayable {
    /** What was done (<i>réalisation</i>). */
    OUTPUT,
    /** What it brought about (<i>résultat</i>). */
    OUTCOME,
    /** What changed on the territory (<i>impact</i>). */
    IMPACT;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("indicator-kind." + Codes.of(this)).say(locale);
    }
}
