package org.cldess.deliberation;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The way in which a decision is published (<i>{@index "mode de publicité"}</i>). */
public enum PublicationMode implements Localizable {
    /** On the body’s website, in electronic form. */
    ELECTRONIC,
    /** Posted or printed. */
    PAPER;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("publication-mode." + EnumCodes.of(this)).say(locale);
    }
}
