package org.cldess.encounter;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The two sides of a speed meeting.
 */
public enum Side implements Localizable {
    /** The work-integration enterprises (<i>{@index SIAE}</i>). */
    INTEGRATION,
    /** The conventional enterprises (<i>{@index "entreprises classiques"}</i>). */
    CONVENTIONAL;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("side." + EnumCodes.of(this)).say(locale);
    }
}
