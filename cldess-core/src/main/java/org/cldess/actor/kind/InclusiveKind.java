package org.cldess.actor.kind;

import java.time.LocalDate;
import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The kinds of structures that serve inclusive employment without being work-integration enterprises in the sense of
 * the law (<i>{@index "structures inclusives autres que les SIAE"}</i>).
 */
public enum InclusiveKind implements Localizable {
    /**
     * A group of employers for integration (<i>{@index "groupement d’employeurs pour l’insertion et la
     * qualification"}</i>).
     */
    GEIQ,
    /** An adapted enterprise (<i>{@index "entreprise adaptée"}</i>). */
    EA,
    /** An adapted temporary-work enterprise (<i>{@index "entreprise adaptée de travail temporaire"}</i>). */
    EATT,
    /**
     * An establishment of support through work
     * (<i>{@index "établissement et service d’accompagnement par le travail"}</i>).
     */
    ESAT,
    /**
     * A body that manages the social clauses of its territory
     * (<i>{@index "organisme porteur de la clause sociale"}</i>).
     */
    OPCS,
    /** A neighbourhood agency (<i>{@index "régie de quartier"}</i>). */
    NEIGHBOURHOOD_AGENCY;

    /** The day from which the establishments of support through work have their current name (loi n° 2023-1196). */
    private static final LocalDate SUPPORT_THROUGH_WORK = LocalDate.of(2023, 12, 20);

    /**
     * Returns the name of this kind on a day. The law has renamed some kinds.
     *
     * @param day the day
     * @return its name on that day
     */
    public Localizable nameOn(LocalDate day) {
        return this == ESAT && day.isBefore(SUPPORT_THROUGH_WORK)
                ? Texts.WORDS.message("inclusive-kind-before.esat")
                : this;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("inclusive-kind." + EnumCodes.of(this)).say(locale);
    }
}
