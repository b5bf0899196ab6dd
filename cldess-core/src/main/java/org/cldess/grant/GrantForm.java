package org.cldess.grant;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What a grant consists of (<i>{@index "nature de la subvention"}</i>).
 */
public enum GrantForm implements Sayable {
    /** Money (<i>{@index "aide en numéraire"}</i>). */
    CASH,
    /** Something else that has a price, such as premises (<i>{@index "aide en nature"}</i>). */
    IN_KIND;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("grant-form." + Codes.of(this)).say(locale);
    }
}
