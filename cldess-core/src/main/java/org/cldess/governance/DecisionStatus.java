package org.cldess.governance;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The status of a decision in its follow-up (<i>{@index "suite donnée"}</i>). */
public enum DecisionStatus implements Localizable {
    /** It is being carried out. */
    IN_PROGRESS,
    /** It was carried out. */
    DONE,
    /** It was abandoned. */
    DROPPED;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("decision-status." + EnumCodes.of(this)).say(locale);
    }
}
