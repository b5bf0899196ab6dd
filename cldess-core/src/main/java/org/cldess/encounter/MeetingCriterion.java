package org.cldess.encounter;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What makes two participants worth meeting, as a meeting states it (<i>{@index critère}</i>).
 */
public enum MeetingCriterion implements Sayable {
    /** A need of one is met by an offer of the other. */
    NEED_MET_BY_OFFER,
    /** Both sit in the same commune. */
    SAME_COMMUNE,
    /** Both sit in communes of the same inter-municipal body (EPCI). */
    SAME_EPCI,
    /** Both sit in communes of the same département. */
    SAME_DEPARTEMENT,
    /** Both sit in communes within a number of kilometres of each other, which the criterion states. */
    WITHIN_DISTANCE,
    /** Both have the same main activity, to the division of the nomenclature. */
    SAME_ACTIVITY;

    /**
     * Tells whether the criterion needs a number of kilometres.
     *
     * @return true for a distance alone
     */
    public boolean asksDistance() {
        return this == WITHIN_DISTANCE;
    }

    /**
     * Tells whether a gazetteer has to tell where communes are or belong.
     *
     * @return true for an EPCI, a département or a distance
     */
    public boolean asksPlaces() {
        return this == SAME_EPCI || this == SAME_DEPARTEMENT || this == WITHIN_DISTANCE;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("meeting-criterion." + Codes.of(this)).say(locale);
    }
}
