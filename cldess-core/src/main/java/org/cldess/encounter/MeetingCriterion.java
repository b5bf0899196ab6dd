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
    /** An offer of one is of the type of service that a need of the other asks. */
    SERVICE_TYPE,
    /** So much is left of an offer of one that it is large enough for a need of the other. */
    CAPACITY,
    /** One of the two is a work-integration enterprise of a kind that the criterion states. */
    STRUCTURE_KIND,
    /** Both sit in the same commune. */
    SAME_COMMUNE,
    /** Both sit in communes of the same inter-municipal body (EPCI). */
    SAME_EPCI,
    /** Both sit in communes of the same département. */
    SAME_DEPARTEMENT,
    /** Both sit in communes of the same région. */
    SAME_REGION,
    /** The smaller the territory in which both sit, the better: commune, inter-municipal body, département, région. */
    SAME_TERRITORY,
    /** The nearer, the better: half as much every number of kilometres, which the criterion states. */
    NEARNESS,
    /** Both sit in communes within a number of kilometres of each other, which the criterion states. */
    WITHIN_DISTANCE,
    /** Both have the same main activity, to the division of the nomenclature. */
    SAME_ACTIVITY,
    /** The two are not establishments of one legal unit. */
    OTHER_LEGAL_UNIT,
    /** One is of the social economy, the other a conventional enterprise. */
    CROSSES_ECONOMIES,
    /** No tie joins the two yet. */
    NOT_YET_LINKED,
    /** Nobody refused the introduction of the two, or it was reopened. */
    NEVER_REFUSED,
    /** Both signed the charter. */
    SHARED_CHARTER,
    /** Both can work in one of the same languages. */
    SHARED_LANGUAGE;

    /**
     * Tells whether the criterion needs a number of kilometres.
     *
     * @return true for a distance that is not to be exceeded, or at which nearness is halved
     */
    public boolean asksDistance() {
        return this == WITHIN_DISTANCE || this == NEARNESS;
    }

    /**
     * Tells whether a gazetteer has to tell where communes are or belong.
     *
     * @return true for a territory but the commune, and for a distance
     */
    public boolean asksPlaces() {
        return asksDistance()
                || this == SAME_EPCI
                || this == SAME_DEPARTEMENT
                || this == SAME_REGION
                || this == SAME_TERRITORY;
    }

    /**
     * Tells whether it has to be known who is linked, who was refused and who signed the charter.
     *
     * @return true for what the actors alone do not tell
     */
    public boolean asksNetwork() {
        return this == CROSSES_ECONOMIES || this == NOT_YET_LINKED || this == NEVER_REFUSED || this == SHARED_CHARTER;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("meeting-criterion." + Codes.of(this)).say(locale);
    }
}
