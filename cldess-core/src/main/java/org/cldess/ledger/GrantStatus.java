package org.cldess.ledger;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The status of a grant (<i>{@index "état de la subvention"}</i>), according to the dossier.
 */
public enum GrantStatus implements Localizable {
    /** No decision is recorded (<i>{@index demandée}</i>). */
    ASKED,
    /** Decided, without a record of an award or a refusal (<i>{@index décidée}</i>). */
    DECIDED,
    /** Not awarded (<i>{@index refusée}</i>). */
    REFUSED,
    /** Awarded, and withdrawn as a whole since (<i>{@index retirée}</i>). */
    WITHDRAWN,
    /** Awarded, but not paid (<i>{@index attribuée}</i>). */
    AWARDED,
    /** Paid in part (<i>{@index "versée en partie"}</i>). */
    PARTLY_PAID,
    /** Paid in full (<i>{@index versée}</i>). */
    PAID;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("grant-status." + EnumCodes.of(this)).say(locale);
    }
}
