package org.cldess.action;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The priority of an action (<i>{@index priorité}</i>).
 */
public enum Priority implements Localizable {
    /** High (<i>{@index élevée}</i>). */
    HIGH,
    /** Medium (<i>{@index moyenne}</i>). */
    MEDIUM,
    /** Low (<i>{@index basse}</i>). */
    LOW;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("priority." + EnumCodes.of(this)).say(locale);
    }
}
