package org.cldess.actor;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * The kinds of work-integration enterprise (<i>structure d’insertion par l’activité économique</i>).
 */
public enum SiaeKind implements Sayable {
    /** An integration enterprise (<i>entreprise d’insertion</i>). */
    EI,
    /** An intermediary association (<i>association intermédiaire</i>). */
    AI,
    /** An integration workshop (<i>atelier et chantier d’insertion</i>). */
    ACI,
    /** A temporary-work integration enterprise (<i>entreprise de travail temporaire d’insertion</i>). */
    ETTI,
    /** An integration enterprise for self-employed workers (<i>entreprise d’insertion par le travail indépendant</i>). */
    EITI;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("siae-kind." + Codes.of(this)).say(locale);
    }
}
