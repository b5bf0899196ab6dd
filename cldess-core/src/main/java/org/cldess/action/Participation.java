package org.cldess.action;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The level of participation of inhabitants in an action (<i>{@index "participation citoyenne"}</i>), from lowest to
 * highest. An action without participation records it as not applicable.
 */
public enum Participation implements Localizable {
    /** Inhabitants are informed (<i>{@index information}</i>). */
    INFORMATION,
    /** Inhabitants are consulted (<i>{@index consultation}</i>). */
    CONSULTATION,
    /** Inhabitants work on it with the decision-makers (<i>{@index concertation}</i>). */
    INVOLVEMENT,
    /** Inhabitants create it with the decision-makers (<i>{@index "co-construction"}</i>). */
    CO_CONSTRUCTION;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("participation." + EnumCodes.of(this)).say(locale);
    }
}
