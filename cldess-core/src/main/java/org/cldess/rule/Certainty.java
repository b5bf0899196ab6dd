package org.cldess.rule;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * How well the source of a rule is known (<i>{@index "degré de certitude"}</i>).
 */
public enum Certainty implements Localizable {
    /** The text itself was read (V). */
    VERIFIED('V'),
    /** A public page states it (P). */
    PUBLISHED('P'),
    /** From memory only (M): the rule is shipped unconfirmed and never yields an error. */
    REMEMBERED('M'),
    /** Not law: a practice, or a convention of the programme (D). */
    CONVENTION('D');

    private final char letter;

    Certainty(char letter) {
        this.letter = letter;
    }

    /**
     * Returns the letter that tables use for it.
     *
     * @return V, P, M or D
     */
    public char letter() {
        return letter;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("certainty." + EnumCodes.of(this)).say(locale);
    }
}
