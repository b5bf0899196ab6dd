package org.cldess.actor.kind;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The kinds of work-integration enterprise (<i>{@index "structure d’insertion par l’activité économique"}</i>).
 */
public enum SiaeKind implements Localizable {
    /** An integration enterprise (<i>{@index "entreprise d’insertion"}</i>). */
    EI,
    /** An intermediary association (<i>{@index "association intermédiaire"}</i>). */
    AI,
    /** An integration workshop (<i>{@index "atelier et chantier d’insertion"}</i>). */
    ACI,
    /** A temporary-work integration enterprise (<i>{@index "entreprise de travail temporaire d’insertion"}</i>). */
    ETTI,
    /**
     * An integration enterprise for self-employed workers
     * (<i>{@index "entreprise d’insertion par le travail indépendant"}</i>).
     */
    EITI;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("siae-kind." + EnumCodes.of(this)).say(locale);
    }
}
