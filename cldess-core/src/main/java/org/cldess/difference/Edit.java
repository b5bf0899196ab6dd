package org.cldess.difference;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** What happened to an item between two texts. */
public enum Edit implements Localizable {
    /** It is in both texts. */
    KEPT,
    /** It is only in the first text. */
    REMOVED,
    /** It is only in the second text. */
    ADDED;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("edit." + EnumCodes.of(this)).say(locale);
    }
}
