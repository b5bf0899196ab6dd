package org.cldess.purchase;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * How the holder of a purchase is chosen (<i>{@index procédure}</i>).
 */
public enum PurchaseProcedure implements Sayable {
    /** Without publicity or competition, on account of its amount (<i>{@index "sans publicité ni mise en concurrence"}</i>). */
    WITHOUT_COMPETITION,
    /** Without publicity or competition, on another ground that the code gives, such as urgency. */
    EXEMPTED,
    /** Under a procedure of the buyer’s own making (<i>{@index "procédure adaptée"}</i>). */
    ADAPTED,
    /** Under a procedure that the code lays down (<i>{@index "procédure formalisée"}</i>). */
    FORMAL;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("procedure." + Codes.of(this)).say(locale);
    }
}
