package org.cldess.deliberation;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * On which convocation an assembly met (<i>{@index "première ou seconde convocation"}</i>).
 */
public enum Sitting implements Sayable {
    /** On the first convocation: a quorum is needed. */
    FIRST,
    /** Convened again because the first sitting had no quorum: none is needed. */
    SECOND;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("sitting." + Codes.of(this)).say(locale);
    }
}
