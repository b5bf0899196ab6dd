package org.cldess.financing;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * How far a funding has come (<i>{@index "état du financement"}</i>).
 */
public enum FundingStatus implements Sayable {
    /** Asked of the funder (<i>{@index sollicité}</i>). */
    ASKED,
    /** Awarded and notified (<i>{@index notifié}</i>). */
    AWARDED,
    /** Committed in the funder’s accounts (<i>{@index engagé}</i>). */
    COMMITTED,
    /** Paid (<i>{@index payé}</i>). */
    PAID;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("funding-status." + Codes.of(this)).say(locale);
    }
}
