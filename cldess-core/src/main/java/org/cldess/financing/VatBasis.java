package org.cldess.financing;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * Whether amounts include value-added tax (<i>{@index "HT ou TTC"}</i>).
 */
public enum VatBasis implements Localizable {
    /** Excluding tax (<i>{@index HT}</i>). */
    EXCLUDING,
    /** Including tax (<i>{@index TTC}</i>). */
    INCLUDING;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("vat-basis." + EnumCodes.of(this)).say(locale);
    }
}
