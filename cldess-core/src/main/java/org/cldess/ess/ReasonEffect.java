package org.cldess.ess;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The effect of a reason on a verdict (<i>{@index "portée d’un motif"}</i>). */
public enum ReasonEffect implements Localizable {
    /** It supports a yes. */
    FOR,
    /** It supports a no. */
    AGAINST,
    /** It supports neither answer. */
    NEUTRAL;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("effect." + EnumCodes.of(this)).say(locale);
    }
}
