package org.cldess.grant;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The form of a grant (<i>{@index "nature de la subvention"}</i>).
 */
public enum GrantForm implements Localizable {
    /** A grant in money (<i>{@index "aide en numéraire"}</i>). */
    CASH,
    /** A grant in kind with a value in money, such as premises (<i>{@index "aide en nature"}</i>). */
    IN_KIND;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("grant-form." + EnumCodes.of(this)).say(locale);
    }
}
