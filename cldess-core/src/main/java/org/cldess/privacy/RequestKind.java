package org.cldess.privacy;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The kind of request that a person may make about their data (<i>{@index demande}</i>), articles 15 to 21 of the GDPR.
 */
public enum RequestKind implements Localizable {
    /** To know which data are kept (article 15). */
    ACCESS,
    /** To have the data corrected (article 16). */
    RECTIFICATION,
    /** To have the data erased (article 17). */
    ERASURE,
    /** To have the use of the data suspended (article 18). */
    RESTRICTION,
    /** To receive the data for transfer (article 20). */
    PORTABILITY,
    /** To stop the use of the data (article 21). */
    OBJECTION;

    /**
     * Returns whether the data may no longer be used from the request on.
     *
     * @return true for {@link #ERASURE}, {@link #RESTRICTION} and {@link #OBJECTION}
     */
    public boolean endsUse() {
        return this == ERASURE || this == RESTRICTION || this == OBJECTION;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("request-kind." + EnumCodes.of(this)).say(locale);
    }
}
