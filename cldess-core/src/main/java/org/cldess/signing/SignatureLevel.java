package org.cldess.signing;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * How strongly an electronic signature is bound to who gave it (<i>{@index "niveau de signature"}</i>), in the words of Regulation (EU)
 * 910/2014.
 */
public enum SignatureLevel implements Sayable {
    /** A simple one, such as a typed name or a ticked box (<i>{@index "signature simple"}</i>). */
    SIMPLE,
    /** An advanced one: bound to the signatory, and a later change of the text shows (<i>{@index "signature avancée"}</i>). */
    ADVANCED,
    /** A qualified one: advanced, made by a qualified device with a qualified certificate (<i>{@index "signature qualifiée"}</i>). */
    QUALIFIED;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("signature-level." + Codes.of(this)).say(locale);
    }
}
