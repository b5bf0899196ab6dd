package org.cldess.action;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The status of an action (<i>{@index statut}</i>). « Late » is not a status, because it follows from the dates.
 */
public enum ActionStatus implements Localizable {
    /** Not begun (<i>{@index "à venir"}</i>). */
    TO_DO,
    /** Under way (<i>{@index "en cours"}</i>). */
    IN_PROGRESS,
    /** Finished (<i>{@index terminée}</i>). */
    DONE,
    /** Paused (<i>{@index "en pause"}</i>). */
    ON_HOLD,
    /** Blocked by something (<i>{@index bloquée}</i>). */
    BLOCKED,
    /** Abandoned (<i>{@index abandonnée}</i>). */
    DROPPED,
    /** Not yet agreed (<i>{@index "à discuter"}</i>). */
    TO_DISCUSS;

    /**
     * Checks whether the status is final.
     *
     * @return true if it is done or dropped
     */
    public boolean isOver() {
        return this == DONE || this == DROPPED;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("action-status." + EnumCodes.of(this)).say(locale);
    }
}
