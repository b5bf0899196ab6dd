package org.cldess.grant;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * How far a grant has come (<i>{@index "état de la subvention"}</i>), as far as the dossier knows.
 */
public enum GrantStatus implements Sayable {
    /** Nothing is decided yet, or nobody recorded it (<i>{@index demandée}</i>). */
    ASKED,
    /** Not awarded (<i>{@index refusée}</i>). */
    REFUSED,
    /** Awarded, and nothing is paid (<i>{@index attribuée}</i>). */
    AWARDED,
    /** A part is paid (<i>{@index "versée en partie"}</i>). */
    PARTLY_PAID,
    /** All of it is paid (<i>{@index versée}</i>). */
    PAID;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("grant-status." + Codes.of(this)).say(locale);
    }
}
