package org.cldess.encounter;

import java.util.Locale;
import org.cldess.internal.EnumCodes;
import org.cldess.language.Sayable;

/** A criterion for whether two participants should meet, as a meeting states it (<i>{@index critère}</i>). */
public enum MeetingCriterion implements Sayable {
    /** A need of one is met by an offer of the other. */
    NEED_MET_BY_OFFER,
    /** An offer of one is of the type of service that a need of the other asks for. */
    SERVICE_TYPE,
    /** Enough is left of an offer of one for a need of the other. */
    CAPACITY,
    /** One of the two is a work-integration enterprise of a kind that the criterion states. */
    STRUCTURE_KIND,
    /** Both are in the same commune. */
    SAME_COMMUNE,
    /** Both are in communes of the same inter-municipal body (EPCI). */
    SAME_EPCI,
    /** Both are in communes of the same département. */
    SAME_DEPARTEMENT,
    /** Both are in communes of the same région. */
    SAME_REGION,
    /** Both are in the same territory, the smaller the better: commune, inter-municipal body, département, région. */
    SAME_TERRITORY,
    /**
     * The nearer the two are, the better: the criterion states the number of kilometres over which the value halves.
     */
    NEARNESS,
    /** The communes of the two are within a number of kilometres of each other, which the criterion states. */
    WITHIN_DISTANCE,
    /** Both have their main activity in the same division of the nomenclature. */
    SAME_ACTIVITY,
    /** The two are not establishments of one legal unit. */
    OTHER_LEGAL_UNIT,
    /** One belongs to the social economy, and the other is a conventional enterprise. */
    CROSSES_ECONOMIES,
    /** The two are not linked by a tie yet. */
    NOT_YET_LINKED,
    /** The introduction of the two was never refused, or was reopened. */
    NEVER_REFUSED,
    /** Both signed the charter. */
    SHARED_CHARTER,
    /** The two have a working language in common. */
    SHARED_LANGUAGE;

    /**
     * Returns whether the criterion needs a number of kilometres.
     *
     * @return true for a maximum distance, or for a distance at which nearness is halved
     */
    public boolean asksDistance() {
        return this == WITHIN_DISTANCE || this == NEARNESS;
    }

    /**
     * Returns whether the criterion needs a gazetteer.
     *
     * @return true for a territory other than the commune, and for a distance
     */
    public boolean asksPlaces() {
        return asksDistance()
                || this == SAME_EPCI
                || this == SAME_DEPARTEMENT
                || this == SAME_REGION
                || this == SAME_TERRITORY;
    }

    /**
     * Returns whether the criterion needs the ties, the refusals and the signatories of the charter.
     *
     * @return true if the actors alone are not enough
     */
    public boolean asksNetwork() {
        return this == CROSSES_ECONOMIES || this == NOT_YET_LINKED || this == NEVER_REFUSED || this == SHARED_CHARTER;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("meeting-criterion." + EnumCodes.of(this)).say(locale);
    }
}
