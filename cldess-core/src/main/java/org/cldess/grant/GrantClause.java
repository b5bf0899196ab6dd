package org.cldess.grant;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What an agreement on a grant says (<i>{@index clause}</i>).
 */
public enum GrantClause implements Sayable {
    /** What the grant is for. */
    PURPOSE,
    /** How much it is. */
    AMOUNT,
    /** When and how it is paid. */
    PAYMENT,
    /** What it may be used for. */
    USE,
    /** How its use is checked. */
    CONTROL,
    /** How what was done with it is evaluated. */
    EVALUATION,
    /** What becomes of money that is left. */
    SURPLUS;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("grant-clause." + Codes.of(this)).say(locale);
    }
}
