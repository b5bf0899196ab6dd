package org.cldess.grant;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * For how long an agreement on grants binds (<i>{@index "durée de la convention"}</i>).
 */
public enum AgreementKind implements Sayable {
    /** For one year. */
    YEARLY,
    /** For several years, on aims (<i>{@index "convention pluriannuelle d’objectifs"}</i>). */
    MULTI_YEAR;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("agreement-kind." + Codes.of(this)).say(locale);
    }
}
