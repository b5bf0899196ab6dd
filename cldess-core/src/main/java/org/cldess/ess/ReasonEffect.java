package org.cldess.ess;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** How a reason weighs on the question (<i>{@index "portée d’un motif"}</i>). */
public enum ReasonEffect implements Localizable {
    /** It speaks for a yes. */
    FOR,
    /** It speaks for a no. */
    AGAINST,
    /** It decides nothing. */
    NEUTRAL;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("effect." + EnumCodes.of(this)).say(locale);
    }
}
