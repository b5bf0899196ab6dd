package org.cldess.accreditation;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The status that a body relied on, on an occasion (<i>{@index "qualité invoquée"}</i>). */
public enum ClaimedStatus implements Localizable {
    /** An approval as a solidarity enterprise, under the law of the day. */
    SOLIDARITY_APPROVAL,
    /** The status of a work-integration enterprise (<i>{@index SIAE}</i>). */
    SIAE;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("status." + EnumCodes.of(this)).say(locale);
    }
}
