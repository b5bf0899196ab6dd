package org.cldess.actor;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** Whether an actor can be met (<i>{@index "état d’activité"}</i>). */
public enum ActivityState implements Localizable {
    /** The actor is active. */
    ACTIVE,
    /** The actor asked not to be contacted for a while (<i>{@index "en pause"}</i>). */
    PAUSED,
    /** The actor has ceased its activity (<i>{@index cessée}</i>). */
    CEASED,
    /** The actor cannot be reached (<i>{@index injoignable}</i>). */
    UNREACHABLE;

    /**
     * Returns whether an actor in this state may be proposed to others.
     *
     * @return true for {@link #ACTIVE} only
     */
    public boolean isAvailable() {
        return this == ACTIVE;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("activity-state." + EnumCodes.of(this)).say(locale);
    }
}
