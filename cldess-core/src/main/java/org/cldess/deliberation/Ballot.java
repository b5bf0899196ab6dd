package org.cldess.deliberation;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The voting method of an assembly (<i>{@index "mode de scrutin"}</i>). */
public enum Ballot implements Localizable {
    /** By show of hands or by name (<i>{@index "scrutin public"}</i>): in a tie, the chair’s vote decides. */
    OPEN,
    /** By secret ballot (<i>{@index "scrutin secret"}</i>). */
    SECRET;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("ballot." + EnumCodes.of(this)).say(locale);
    }
}
