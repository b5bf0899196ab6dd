package org.cldess.need;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** How an {@link Area} is described. */
public enum AreaKind implements Localizable {
    /** The whole country. */
    COUNTRY,
    /** Territories, given by their codes. */
    TERRITORIES,
    /** A radius around a commune. */
    RADIUS;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("area-kind." + EnumCodes.of(this)).say(locale);
    }
}
