package org.cldess.network;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The kind of tie between two actors (<i>{@index "nature du lien"}</i>). */
public enum TieKind implements Localizable {
    /** They met. */
    MET_AT,
    /** They work together. */
    WORKS_WITH,
    /** The first supplies the second. */
    SUPPLIES,
    /** The first is a member of the second. */
    MEMBER_OF,
    /** The first hosted the second. */
    HOSTED;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("tie-kind." + EnumCodes.of(this)).say(locale);
    }
}
