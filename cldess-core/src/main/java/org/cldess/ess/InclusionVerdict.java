package org.cldess.ess;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** Whether a body is inclusive (<i>{@index "structure inclusive"}</i>). */
public enum InclusionVerdict implements Localizable {
    /** It is. */
    YES,
    /** It is not. */
    NO,
    /** Cannot be determined from what is recorded. */
    UNKNOWN;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("inclusive." + EnumCodes.of(this)).say(locale);
    }
}
