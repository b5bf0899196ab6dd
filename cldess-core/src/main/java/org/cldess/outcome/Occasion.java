package org.cldess.outcome;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** An occasion on which people who had not worked together met (<i>{@index "occasion de rencontre"}</i>). */
public enum Occasion implements Localizable {
    /** A speed meeting: each pair that met is an encounter (<i>{@index "rencontre éclair"}</i>). */
    MEETING,
    /** A reciprocal visit, once both visits were made (<i>{@index "vis ma vie"}</i>). */
    EXCHANGE,
    /** A session of a gathering (<i>{@index rendez-vous}</i>). */
    GATHERING;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("occasion." + EnumCodes.of(this)).say(locale);
    }
}
