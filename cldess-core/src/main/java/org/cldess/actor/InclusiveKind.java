package org.cldess.actor;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * The kinds of structure that serve inclusive employment without being a work-integration enterprise in the sense of the law
 * (<i>{@index "structures inclusives autres que les SIAE"}</i>).
 */
public enum InclusiveKind implements Sayable {
    /** A group of employers for integration (<i>{@index "groupement d’employeurs pour l’insertion et la qualification"}</i>). */
    GEIQ,
    /** An adapted enterprise (<i>{@index "entreprise adaptée"}</i>). */
    EA,
    /** An adapted temporary-work enterprise (<i>{@index "entreprise adaptée de travail temporaire"}</i>). */
    EATT,
    /** An establishment of support through work (<i>{@index "établissement et service d’accompagnement par le travail"}</i>). */
    ESAT,
    /** A body that carries the clauses of its territory (<i>{@index "organisme porteur de la clause sociale"}</i>). */
    OPCS;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("inclusive-kind." + Codes.of(this)).say(locale);
    }
}
