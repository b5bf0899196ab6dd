package org.cldess.purchase;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The form in which the essential data of a contract is published (<i>{@index "données essentielles"}</i>).
 */
public enum DataForm implements Localizable {
    /** The complete data of the individual contract. */
    FULL,
    /** A line in the yearly list of contracts. */
    YEARLY_LIST;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("data-form." + EnumCodes.of(this)).say(locale);
    }
}
