package org.cldess.difference;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** What became of something from one text to the next. */
public enum Edit implements Sayable {
    /** It stands in both. */
    KEPT,
    /** It stands in the first only. */
    REMOVED,
    /** It stands in the second only. */
    ADDED;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("edit." + Codes.of(this)).say(locale);
    }
}
