package org.cldess.identity;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The families of the social and solidarity economy to which a legal form can give membership. */
public enum FormFamily implements Localizable {
    /** An association. */
    ASSOCIATION,
    /** A cooperative. */
    COOPERATIVE,
    /** A mutual (<i>{@index mutuelle}</i>), or an insurer in that form. */
    MUTUAL,
    /** A foundation. */
    FOUNDATION;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("family." + EnumCodes.of(this)).say(locale);
    }
}
