package org.cldess.charter.text;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The four axes of the charter (<i>{@index axes}</i>), which a call for projects may use as conditions.
 */
public enum Axis implements Localizable {
    /** Democratic management: one person, one vote (<i>{@index "gestion démocratique"}</i>). */
    DEMOCRATIC_MANAGEMENT,
    /** No or limited profit (<i>{@index "lucrativité nulle ou limitée"}</i>). */
    LIMITED_PROFIT,
    /** Territorial anchoring (<i>{@index "ancrage territorial"}</i>). */
    TERRITORIAL_ANCHORING,
    /** Social utility (<i>{@index "utilité sociale"}</i>). */
    SOCIAL_UTILITY;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("axis." + EnumCodes.of(this)).say(locale);
    }
}
