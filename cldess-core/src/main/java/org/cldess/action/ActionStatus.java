package org.cldess.action;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * Where an action stands (<i>statut</i>). Late is no status: it follows from the dates.
 */
public enum ActionStatus implements Sayable {
    /** Not begun (<i>à venir</i>). */
    TO_DO,
    /** Under way (<i>en cours</i>). */
    IN_PROGRESS,
    /** Finished (<i>terminée</i>). */
    DONE,
    /** Set aside for a time (<i>en pause</i>). */
    ON_HOLD,
    /** Stopped by something (<i>bloquée</i>). */
    BLOCKED,
    /** Given up (<i>abandonnée</i>). */
    DROPPED,
    /** Not yet agreed (<i>à discuter</i>). */
    TO_DISCUSS;

    /**
     * Tells whether nothing more is expected of the action.
     *
     * @return true if it is done or dropped
     */
    public boolean isOver() {
        return this == DONE || this == DROPPED;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("action-status." + Codes.of(this)).say(locale);
    }
}
