package org.cldess.planning;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The state of a proposal for a planning document (<i>{@index suite}</i>). */
public enum ProposalState implements Localizable {
    /** It is proposed and has no answer yet. */
    PROPOSED,
    /** It is in the text. */
    ADOPTED,
    /** A part of it is in the text. */
    PARTLY_ADOPTED,
    /** It is not in the text. */
    SET_ASIDE;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("proposal-state." + EnumCodes.of(this)).say(locale);
    }
}
