package org.cldess.identity;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * What a legal form alone implies about a body’s membership of the social and solidarity economy (loi n° 2014-856, art.
 * 1).
 */
public enum FormVerdict implements Localizable {
    /** The body belongs by its form. */
    ESS,
    /** The body belongs only if its statutes, the register or an approval prove it. */
    IF_STATED,
    /** The form alone does not decide. */
    UNDETERMINED,
    /** The body does not belong. */
    NOT_ESS,
    /** The form is that of a public body. */
    PUBLIC;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("verdict." + EnumCodes.of(this)).say(locale);
    }
}
