package org.cldess.territory;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** Whether a distance lies within another, given the errors of both (<i>{@index "à portée"}</i>). */
public enum Nearness implements Localizable {
    /** It does, even if the distance is as long as its error allows. */
    WITHIN,
    /** It may: the errors are too large to decide. */
    PERHAPS,
    /** It does not, even if the distance is as short as its error allows. */
    BEYOND;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("nearness." + EnumCodes.of(this)).say(locale);
    }
}
