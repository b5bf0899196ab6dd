package org.cldess.governance;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * How a member took part in a sitting (<i>{@index présence}</i>).
 */
public enum Presence implements Sayable {
    /** It was there. */
    PRESENT,
    /** Another spoke for it (<i>{@index pouvoir}</i>): it does not count for the quorum. */
    REPRESENTED,
    /** It excused itself. */
    EXCUSED,
    /** It was missing. */
    ABSENT;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("presence." + Codes.of(this)).say(locale);
    }
}
