package org.cldess.governance;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The way in which a member took part in a sitting (<i>{@index présence}</i>). */
public enum Presence implements Localizable {
    /** The member was present. */
    PRESENT,
    /** The member gave a proxy (<i>{@index pouvoir}</i>) and does not count for the quorum. */
    REPRESENTED,
    /** The member sent apologies. */
    EXCUSED,
    /** The member was absent. */
    ABSENT;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("presence." + EnumCodes.of(this)).say(locale);
    }
}
