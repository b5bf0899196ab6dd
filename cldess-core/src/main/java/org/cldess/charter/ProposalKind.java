package org.cldess.charter;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The change that a proposal would make to a version of the charter. */
public enum ProposalKind implements Localizable {
    /** Adds an article (<i>{@index ajout}</i>). */
    ADD,
    /** Gives an article another title or text (<i>{@index modification}</i>). */
    CHANGE,
    /** Removes an article (<i>{@index suppression}</i>). */
    REMOVE;

    /**
     * Checks whether such a proposal has a title and a text.
     *
     * @return true unless it removes an article
     */
    public boolean hasText() {
        return this != REMOVE;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("proposal-kind." + EnumCodes.of(this)).say(locale);
    }
}
