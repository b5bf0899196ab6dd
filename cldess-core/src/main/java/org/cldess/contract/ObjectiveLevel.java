package org.cldess.contract;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * The levels of the objectives tree (<i>niveaux d’objectifs</i>).
 */
public enum ObjectiveLevel implements Sayable {
    /** A global objective (<i>objectif global</i>). */
    GLOBAL,
    /** An operational objective (<i>objectif opérationnel</i>), which actions serve. */
    OPERATIONAL;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("objective-level." + Codes.of(this)).say(locale);
    }
}
