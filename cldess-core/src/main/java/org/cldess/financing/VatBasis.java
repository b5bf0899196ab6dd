package org.cldess.financing;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * Whether amounts hold the value-added tax (<i>HT ou TTC</i>).
 */
public enum VatBasis implements Sayable {
    /** Before tax (<i>HT</i>). */
    EXCLUDING,
    /** Including tax (<i>TTC</i>). */
    INCLUDING;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("vat-basis." + Codes.of(this)).say(locale);
    }
}
