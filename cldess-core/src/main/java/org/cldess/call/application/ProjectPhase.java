package org.cldess.call.application;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The phases of a project (<i>{@index "phase du projet"}</i>). */
public enum ProjectPhase implements Localizable {
    /** The idea is taking shape (<i>{@index émergence}</i>). */
    EMERGING,
    /** The project is starting (<i>{@index démarrage}</i>). */
    STARTING,
    /** The project is growing (<i>{@index développement}</i>). */
    DEVELOPING;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("project-phase." + EnumCodes.of(this)).say(locale);
    }
}
