package org.cldess.privacy;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The source of personal data (<i>{@index "source des données"}</i>). */
public enum DataOrigin implements Localizable {
    /** The person. */
    PERSON,
    /** The organisation in which the person works. */
    ORGANISATION,
    /** A public source, such as a website. */
    PUBLIC_SOURCE,
    /** Another source. */
    OTHER;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("data-origin." + EnumCodes.of(this)).say(locale);
    }
}
