package org.cldess.aid;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The purpose of an aid to an enterprise (<i>{@index "objet de l’aide"}</i>), as far as it determines which authority
 * may grant it.
 */
public enum AidObject implements Localizable {
    /** Business premises: their construction, sale, lease or equipment (<i>{@index "immobilier d’entreprise"}</i>). */
    PREMISES,
    /** Any other purpose. */
    OTHER;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("aid-object." + EnumCodes.of(this)).say(locale);
    }
}
