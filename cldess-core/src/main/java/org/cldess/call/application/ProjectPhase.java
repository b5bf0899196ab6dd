package org.cldess.call.application;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** How far a project has come (<i>{@index "phase du projet"}</i>). */
public enum ProjectPhase implements Sayable {
    /** An idea takes shape (<i>{@index émergence}</i>). */
    EMERGING,
    /** It begins (<i>{@index démarrage}</i>). */
    STARTING,
    /** It grows (<i>{@index développement}</i>). */
    DEVELOPING;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("project-phase." + Codes.of(this)).say(locale);
    }
}
