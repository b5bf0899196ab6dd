package org.cldess.planning;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The state of a quoted text (<i>{@index "état du texte"}</i>). */
public enum TextState implements Localizable {
    /** A draft. */
    DRAFT,
    /** Adopted by the assembly as a draft. */
    ADOPTED_DRAFT,
    /** Approved. */
    APPROVED,
    /** Enforceable. */
    ENFORCEABLE;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("text-state." + EnumCodes.of(this)).say(locale);
    }
}
