package org.cldess.call.jury;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The possible decisions of a jury on an application (<i>{@index "sens de la décision"}</i>). */
public enum JuryDecisionKind implements Localizable {
    /** The project gets an award (<i>{@index attribution}</i>). */
    AWARD,
    /** The project is refused (<i>{@index refus}</i>). */
    REFUSAL,
    /** The project gets an award if another applicant gives up its award (<i>{@index "liste d’attente"}</i>). */
    WAITING_LIST;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("decision-kind." + EnumCodes.of(this)).say(locale);
    }
}
