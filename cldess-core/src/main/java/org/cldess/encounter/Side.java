package org.cldess.encounter;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The two sides of a speed meeting. Their names belong to the meeting or to its kind of contract.
 */
public enum Side implements Localizable {
    /** The first side; the left one in a plan. */
    FIRST,
    /** The second side; the right one in a plan. */
    SECOND;

    /** {@return the opposite side} */
    public Side other() {
        return this == FIRST ? SECOND : FIRST;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("side." + EnumCodes.of(this)).say(locale);
    }
}
