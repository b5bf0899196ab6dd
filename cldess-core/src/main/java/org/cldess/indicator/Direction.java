package org.cldess.indicator;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The direction in which an indicator should move (<i>{@index "sens de l’indicateur"}</i>).
 */
public enum Direction implements Localizable {
    /** Higher is better (<i>{@index hausse}</i>). */
    RISE,
    /** Lower is better (<i>{@index baisse}</i>). */
    FALL;

    /** Checks whether a number has reached a target or passed it. */
    <T extends Comparable<T>> boolean reaches(T number, T aim) {
        int order = number.compareTo(aim);
        return this == RISE ? order >= 0 : order <= 0;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("direction." + EnumCodes.of(this)).say(locale);
    }
}
