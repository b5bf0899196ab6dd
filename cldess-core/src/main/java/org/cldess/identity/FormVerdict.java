package org.cldess.identity;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** What a legal form alone says of a body’s place in the social and solidarity economy (loi n° 2014-856, art. 1). */
public enum FormVerdict implements Sayable {
    /** It belongs by its form. */
    ESS,
    /** It belongs only if its statutes, the register or an approval say so. */
    IF_STATED,
    /** The form alone does not tell. */
    UNDETERMINED,
    /** It does not belong. */
    NOT_ESS,
    /** It is the form of a public body. */
    PUBLIC;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("verdict." + Codes.of(this)).say(locale);
    }
}
