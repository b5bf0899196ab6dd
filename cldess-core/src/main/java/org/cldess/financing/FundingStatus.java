package org.cldess.financing;

import java.util.List;
import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The status of a funding (<i>{@index "état du financement"}</i>): requested, awarded, committed or paid; or refused or
 * repaid.
 */
public enum FundingStatus implements Localizable {
    /** Requested from the funder (<i>{@index sollicité}</i>). */
    ASKED,
    /** Awarded (<i>{@index notifié}</i>). */
    AWARDED,
    /** Committed in the funder’s accounts (<i>{@index engagé}</i>). */
    COMMITTED,
    /** Paid (<i>{@index payé}</i>). */
    PAID,
    /** Refused, or withdrawn after it was awarded (<i>{@index refusé}</i>). */
    REFUSED,
    /** Repaid to the funder (<i>{@index reversé}</i>). */
    RETURNED;

    /** {@return the statuses up to payment, in order} */
    public static List<FundingStatus> paymentPath() {
        return List.of(ASKED, AWARDED, COMMITTED, PAID);
    }

    /** {@return whether this status leads to payment; false for refused and returned} */
    public boolean leadsToPayment() {
        return this != REFUSED && this != RETURNED;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("funding-status." + EnumCodes.of(this)).say(locale);
    }
}
