package org.cldess.purchase;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The groups for which a lot can be reserved (<i>{@index "bénéficiaires de la réservation"}</i>).
 */
public enum Reservation implements Localizable {
    /** Enterprises and establishments of disabled workers: EA and ESAT. */
    DISABILITY,
    /** Work-integration enterprises (<i>{@index SIAE}</i>). */
    INTEGRATION,
    /** Enterprises of the social and solidarity economy, for social services. */
    SOCIAL_ECONOMY,
    /** Bodies that employ detained persons (<i>{@index "activités en détention"}</i>). */
    PRISON_WORK;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("reservation." + EnumCodes.of(this)).say(locale);
    }
}
