package org.cldess.territory;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * Whether a distance, with its doubt, lies within another (<i>{@index "à portée"}</i>).
 */
public enum Nearness implements Sayable {
    /** It does, even if the distance is as long as it may be. */
    WITHIN,
    /** It may: the doubt decides. */
    PERHAPS,
    /** It does not, even if the distance is as short as it may be. */
    BEYOND;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("nearness." + Codes.of(this)).say(locale);
    }
}
