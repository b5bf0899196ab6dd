package org.cldess.financing;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The status of an expense (<i>{@index "état de la dépense"}</i>). */
public enum SpendingStatus implements Localizable {
    /** Ordered, and therefore owed (<i>{@index "dépense engagée"}</i>). */
    COMMITTED,
    /** Paid (<i>{@index "dépense réalisée"}</i>). */
    SPENT;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("spending-status." + EnumCodes.of(this)).say(locale);
    }
}
