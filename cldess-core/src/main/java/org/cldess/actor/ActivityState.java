package org.cldess.actor;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** Whether somebody can be met (<i>{@index "état d’activité"}</i>). */
public enum ActivityState implements Sayable {
    /** At work. */
    ACTIVE,
    /** Wants to be left alone for a while (<i>{@index "en pause"}</i>). */
    PAUSED,
    /** Works no more (<i>{@index cessée}</i>). */
    CEASED,
    /** Answers nobody (<i>{@index injoignable}</i>). */
    UNREACHABLE;

    /**
     * Tells whether who is in this state may be proposed to others.
     *
     * @return true for the active ones only
     */
    public boolean isAvailable() {
        return this == ACTIVE;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("activity-state." + Codes.of(this)).say(locale);
    }
}
