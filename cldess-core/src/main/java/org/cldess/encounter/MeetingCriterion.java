package org.cldess.encounter;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What makes two participants worth meeting, as a meeting states it (<i>critère</i>).
 */
public enum MeetingCriterion implements Sayable {
    /** A need of one is met by an offer of the other. */
    NEED_MET_BY_OFFER,
    /** Both sit in the same commune. */
    SAME_COMMUNE,
    /** Both have the same main activity, to the division of the nomenclature. */
    SAME_ACTIVITY;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("meeting-criterion." + Codes.of(this)).say(locale);
    }
}
