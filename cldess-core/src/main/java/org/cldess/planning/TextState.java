package org.cldess.planning;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * How far a text has got that is quoted (<i>{@index "état du texte"}</i>).
 */
public enum TextState implements Sayable {
    /** A draft. */
    DRAFT,
    /** Arrested by the assembly. */
    ARRESTED,
    /** Approved. */
    APPROVED,
    /** Enforceable. */
    ENFORCEABLE;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("text-state." + Codes.of(this)).say(locale);
    }
}
