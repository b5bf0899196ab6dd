package org.cldess.financing;

import java.util.List;
import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * How far a funding has come (<i>{@index "état du financement"}</i>): asked, awarded, committed, paid, or what ended its way.
 */
public enum FundingStatus implements Sayable {
    /** Asked of the funder (<i>{@index sollicité}</i>). */
    ASKED,
    /** Awarded and notified (<i>{@index notifié}</i>). */
    AWARDED,
    /** Committed in the funder’s accounts (<i>{@index engagé}</i>). */
    COMMITTED,
    /** Paid (<i>{@index payé}</i>). */
    PAID,
    /** Refused, or withdrawn after it was awarded (<i>{@index refusé}</i>). */
    REFUSED,
    /** Given back to the funder after it was paid (<i>{@index reversé}</i>). */
    RETURNED;

    /** {@return the statuses through which money comes, in their order} */
    public static List<FundingStatus> way() {
        return List.of(ASKED, AWARDED, COMMITTED, PAID);
    }

    /** {@return whether money comes to the action through this status; false for what takes it away} */
    public boolean isOnTheWay() {
        return this != REFUSED && this != RETURNED;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("funding-status." + Codes.of(this)).say(locale);
    }
}
