package org.cldess.purchase;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The procedure by which the contractor is chosen (<i>{@index procédure}</i>).
 */
public enum PurchaseProcedure implements Localizable {
    /**
     * Without publicity or competition, because of the amount
     * (<i>{@index "sans publicité ni mise en concurrence"}</i>).
     */
    WITHOUT_COMPETITION,
    /** Without publicity or competition, for another reason given in the code, such as urgency. */
    EXEMPTED,
    /** A procedure that the buyer defines (<i>{@index "procédure adaptée"}</i>). */
    ADAPTED,
    /** A procedure that the code defines (<i>{@index "procédure formalisée"}</i>). */
    FORMAL;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("procedure." + EnumCodes.of(this)).say(locale);
    }
}
