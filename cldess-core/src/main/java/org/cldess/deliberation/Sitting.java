package org.cldess.deliberation;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * Whether an assembly met on the first or the second convocation (<i>{@index "première ou seconde convocation"}</i>).
 */
public enum Sitting implements Localizable {
    /** On the first convocation: a quorum is needed. */
    FIRST,
    /** Convened again because the first sitting had no quorum: no quorum is needed. */
    SECOND;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("sitting." + EnumCodes.of(this)).say(locale);
    }
}
