package org.cldess.need;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** What kind of thing passes from one to the other (<i>{@index "type de prestation"}</i>). */
public enum ServiceType implements Sayable {
    /** People who work under the orders of whoever receives them (<i>{@index "mise à disposition de personnel"}</i>). */
    STAFF_PROVISION,
    /** Work done under the orders of whoever gives it (<i>{@index prestation}</i>). */
    SERVICE,
    /** Things (<i>{@index fourniture}</i>). */
    GOODS;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("service-type." + Codes.of(this)).say(locale);
    }
}
