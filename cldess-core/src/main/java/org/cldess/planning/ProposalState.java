package org.cldess.planning;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What became of a proposal for a planning document (<i>{@index suite}</i>).
 */
public enum ProposalState implements Sayable {
    /** It is proposed, and nobody answered yet. */
    PROPOSED,
    /** It stands in the text. */
    ADOPTED,
    /** A part of it stands in the text. */
    PARTLY_ADOPTED,
    /** It does not. */
    SET_ASIDE;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("proposal-state." + Codes.of(this)).say(locale);
    }
}
