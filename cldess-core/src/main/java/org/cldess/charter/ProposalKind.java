package org.cldess.charter;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** What a proposal would do to a version of the charter. */
public enum ProposalKind implements Sayable {
    /** Add an article (<i>{@index ajout}</i>). */
    ADD,
    /** Give an article another title or text (<i>{@index modification}</i>). */
    CHANGE,
    /** Remove an article (<i>{@index suppression}</i>). */
    REMOVE;

    /**
     * Whether such a proposal brings a title and a text.
     *
     * @return true unless it removes an article
     */
    public boolean bringsText() {
        return this != REMOVE;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("proposal-kind." + Codes.of(this)).say(locale);
    }
}
