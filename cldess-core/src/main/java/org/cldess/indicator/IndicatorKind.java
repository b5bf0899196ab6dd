package org.cldess.indicator;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The kind of effect that an indicator measures (<i>{@index "type d’indicateur"}</i>).
 */
public enum IndicatorKind implements Localizable {
    /** What the actions produced (<i>{@index réalisation}</i>). */
    OUTPUT,
    /** The direct effects of the actions (<i>{@index résultat}</i>). */
    OUTCOME,
    /** The changes in the territory (<i>{@index impact}</i>). */
    IMPACT;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("indicator-kind." + EnumCodes.of(this)).say(locale);
    }
}
