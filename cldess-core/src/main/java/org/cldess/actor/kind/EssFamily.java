package org.cldess.actor.kind;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The families of the social and solidarity economy (<i>{@index "familles de l’ESS"}</i>), as bodies declare them. */
public enum EssFamily implements Localizable {
    /** An association. */
    ASSOCIATION,
    /** A cooperative. */
    COOPERATIVE,
    /** A mutual (<i>{@index mutuelle}</i>). */
    MUTUAL,
    /** A foundation. */
    FOUNDATION,
    /** A commercial company of the social economy. */
    ESS_COMPANY;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("ess-family." + EnumCodes.of(this)).say(locale);
    }
}
