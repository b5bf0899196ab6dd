package org.cldess.network;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What a tie comes from (<i>{@index "source du lien"}</i>).
 */
public enum OriginKind implements Sayable {
    /** Somebody said so: the reference is in free words. */
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
        return Texts.WORDS.message("origin-kind." + Codes.of(this)).say(locale);
    }
}
