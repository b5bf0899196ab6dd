package org.cldess.purchase;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * In which form the essential data of a contract are published (<i>{@index "données essentielles"}</i>).
 */
public enum DataForm implements Sayable {
    /** All the data of the contract by itself. */
    FULL,
    /** A line in the list of the contracts of the year. */
    YEARLY_LIST;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("data-form." + Codes.of(this)).say(locale);
    }
}
