package org.cldess.network;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The kind of source of a tie (<i>{@index "source du lien"}</i>). */
public enum OriginKind implements Localizable {
    /** A statement by a person: the reference is free text. */
    STATEMENT,
    /** A speed meeting of the dossier. */
    MEETING,
    /** An exchange of the dossier. */
    EXCHANGE,
    /** An action of the dossier. */
    ACTION,
    /** A sitting of a body of the dossier. */
    SITTING;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("origin-kind." + EnumCodes.of(this)).say(locale);
    }
}
