package org.cldess.network;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Sayable;

/** The kind of tie between two actors (<i>{@index "nature du lien"}</i>). */
public enum TieKind implements Sayable {
    /** They met. */
    MET_AT(false),
    /** They work together. */
    WORKS_WITH(false),
    /** The first supplies the second. */
    SUPPLIES(true),
    /** The first is a member of the second. */
    MEMBER_OF(true),
    /** The first hosted the second. */
    HOSTED(true);

    private final boolean directed;

    TieKind(boolean directed) {
        this.directed = directed;
    }

    /**
     * Returns whether it matters which of the two actors is named first.
     *
     * @return true if the two actors have different roles in the tie
     */
    public boolean isDirected() {
        return directed;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("tie-kind." + EnumCodes.of(this)).say(locale);
    }
}
