package org.cldess.financing;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** How far an expense has come (<i>{@index "état de la dépense"}</i>). */
public enum SpendingStatus implements Sayable {
    /** Ordered, so that it is owed (<i>{@index "dépense engagée"}</i>). */
    COMMITTED,
    /** Paid to whom it was owed (<i>{@index "dépense réalisée"}</i>). */
    SPENT;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("spending-status." + Codes.of(this)).say(locale);
    }
}
