package org.cldess.grant;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * A clause of a grant agreement (<i>{@index clause}</i>).
 */
public enum GrantClause implements Localizable {
    /** The purpose of the grant. */
    PURPOSE,
    /** The amount. */
    AMOUNT,
    /** The payment schedule and conditions. */
    PAYMENT,
    /** The permitted use. */
    USE,
    /** The checks on its use. */
    CONTROL,
    /** The evaluation of the results. */
    EVALUATION,
    /** The treatment of unspent money. */
    SURPLUS;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("grant-clause." + EnumCodes.of(this)).say(locale);
    }
}
