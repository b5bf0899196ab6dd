package org.cldess.privacy;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What a person may ask about their data (<i>{@index demande}</i>), articles 15 to 21 of the GDPR.
 */
public enum RequestKind implements Sayable {
    /** To know what is kept (article 15). */
    ACCESS,
    /** To have it corrected (article 16). */
    RECTIFICATION,
    /** To have it erased (article 17). */
    ERASURE,
    /** To have its use suspended (article 18). */
    RESTRICTION,
    /** To take it along (article 20). */
    PORTABILITY,
    /** That it be used no longer (article 21). */
    OBJECTION;

    /**
     * Whether the data may no longer be used from the request on.
     *
     * @return true if the person wants them erased, left alone or no longer used
     */
    public boolean endsUse() {
        return this == ERASURE || this == RESTRICTION || this == OBJECTION;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("request-kind." + Codes.of(this)).say(locale);
    }
}
