package org.cldess.action;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * Where an action stands (<i>{@index statut}</i>). Late is no status: it follows from the dates.
 */
public enum ActionStatus implements Sayable {
    /** Not begun (<i>{@index "à venir"}</i>). */
    TO_DO,
    /** Under way (<i>{@index "en cours"}</i>). */
    IN_PROGRESS,
    /** Finished (<i>{@index terminée}</i>). */
    DONE,
    /** Set aside for a time (<i>{@index "en pause"}</i>). */
    ON_HOLD,
    /** Stopped by something (<i>{@index bloquée}</i>). */
    BLOCKED,
    /** Given up (<i>{@index abandonnée}</i>). */
    DROPPED,
    /** Not yet agreed (<i>{@index "à discuter"}</i>). */
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
