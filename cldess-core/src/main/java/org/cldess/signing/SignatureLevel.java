package org.cldess.signing;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The level of assurance of an electronic signature (<i>{@index "niveau de signature"}</i>), in the terms of Regulation
 * (EU) 910/2014.
 */
public enum SignatureLevel implements Localizable {
    /** A simple signature, such as a typed name or a ticked box (<i>{@index "signature simple"}</i>). */
    SIMPLE,
    /**
     * An advanced signature: bound to the signatory, so that a later change of the text is detectable
     * (<i>{@index "signature avancée"}</i>).
     */
    ADVANCED,
    /**
     * A qualified signature: an advanced signature made by a qualified device with a qualified certificate
     * (<i>{@index "signature qualifiée"}</i>).
     */
    QUALIFIED;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("signature-level." + EnumCodes.of(this)).say(locale);
    }
}
