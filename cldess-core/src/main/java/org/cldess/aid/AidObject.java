package org.cldess.aid;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What an aid to an enterprise is for (<i>{@index "objet de l’aide"}</i>), as far as the law tells apart who may give it.
 */
public enum AidObject implements Sayable {
    /** Business premises, built, sold, let or equipped (<i>{@index "immobilier d’entreprise"}</i>). */
    PREMISES,
    /** Anything else. */
    OTHER;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("aid-object." + Codes.of(this)).say(locale);
    }
}
