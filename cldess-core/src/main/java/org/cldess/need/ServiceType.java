package org.cldess.need;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The type of service or supply (<i>{@index "type de prestation"}</i>). */
public enum ServiceType implements Localizable {
    /**
     * Staff who work under the direction of the receiving actor (<i>{@index "mise à disposition de personnel"}</i>).
     */
    STAFF_PROVISION,
    /** Work done under the direction of the providing actor (<i>{@index prestation}</i>). */
    SERVICE,
    /** Goods (<i>{@index fourniture}</i>). */
    GOODS;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("service-type." + EnumCodes.of(this)).say(locale);
    }
}
