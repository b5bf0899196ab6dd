package org.cldess.indicator;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The nature of the number of an indicator (<i>{@index "nature de l’indicateur"}</i>), which determines what may be
 * added up.
 */
public enum Nature implements Localizable {
    /** A number on a day (<i>{@index stock}</i>): days are never added up. */
    STOCK,
    /** A number for a period (<i>{@index flux}</i>): periods that do not overlap are added up. */
    FLOW,
    /** A total from the start (<i>{@index cumul}</i>): the last number includes the earlier ones. */
    CUMULATIVE;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("nature." + EnumCodes.of(this)).say(locale);
    }
}
