package org.cldess.indicator;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What the number of an indicator is a number of (<i>{@index "nature de l’indicateur"}</i>), which says what may be added up.
 */
public enum Nature implements Sayable {
    /** What there is on a day (<i>{@index stock}</i>): days are never added up. */
    STOCK,
    /** What came during a period (<i>{@index flux}</i>): periods that do not overlap are added up. */
    FLOW,
    /** All that came since the start (<i>{@index cumul}</i>): the last number holds the earlier ones. */
    CUMULATIVE;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("nature." + Codes.of(this)).say(locale);
    }
}
