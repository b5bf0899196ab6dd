package org.cldess.signing;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The way in which a text was signed (<i>{@index "mode de signature"}</i>). */
public enum SignatureMethod implements Localizable {
    /** By hand, on paper (<i>{@index "signature manuscrite"}</i>). */
    HANDWRITTEN,
    /** In electronic form (<i>{@index "signature électronique"}</i>). */
    ELECTRONIC;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("signature-method." + EnumCodes.of(this)).say(locale);
    }
}
