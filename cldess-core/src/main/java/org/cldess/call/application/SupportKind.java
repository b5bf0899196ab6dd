package org.cldess.call.application;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The kinds of support other than money (<i>{@index "accompagnement non financier"}</i>). */
public enum SupportKind implements Localizable {
    /** Technical help (<i>{@index "appui technique"}</i>). */
    TECHNICAL_HELP,
    /** Premises (<i>{@index locaux}</i>). */
    PREMISES,
    /** Partners (<i>{@index partenaires}</i>). */
    PARTNERS,
    /** Access to networks (<i>{@index réseaux}</i>). */
    NETWORKS;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("support-kind." + EnumCodes.of(this)).say(locale);
    }
}
