package org.cldess.privacy;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * Where personal data come from (<i>{@index "source des données"}</i>).
 */
public enum DataOrigin implements Sayable {
    /** The person gave them. */
    PERSON,
    /** The organisation in which the person works gave them. */
    ORGANISATION,
    /** They stand in a public source, such as a website. */
    PUBLIC_SOURCE,
    /** They come from elsewhere. */
    OTHER;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("data-origin." + Codes.of(this)).say(locale);
    }
}
