package org.cldess.action;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * How far inhabitants have a say in an action (<i>{@index "participation citoyenne"}</i>), from the least to the most. An action in which they
 * have none is known to have none.
 */
public enum Participation implements Sayable {
    /** They are told (<i>{@index information}</i>). */
    INFORMATION,
    /** They are asked (<i>{@index consultation}</i>). */
    CONSULTATION,
    /** They work on it with those who decide (<i>{@index concertation}</i>). */
    INVOLVEMENT,
    /** They make it with those who decide (<i>{@index "co-construction"}</i>). */
    CO_CONSTRUCTION;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("participation." + Codes.of(this)).say(locale);
    }
}
