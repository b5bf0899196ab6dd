package org.cldess.indicator;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * Which way an indicator is to go (<i>{@index "sens de l’indicateur"}</i>).
 */
public enum Direction implements Sayable {
    /** The more, the better (<i>{@index hausse}</i>). */
    RISE,
    /** The less, the better (<i>{@index baisse}</i>). */
    FALL;

    /** Whether a number is at another one or beyond it. */
    <T extends Comparable<T>> boolean reaches(T number, T aim) {
        int order = number.compareTo(aim);
        return this == RISE ? order >= 0 : order <= 0;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("direction." + Codes.of(this)).say(locale);
    }
}
