package org.cldess.territory;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * How a position was found (<i>{@index précision}</i>), the best first.
 */
public enum Precision implements Sayable {
    /** A source tells where the centre of the town is. */
    TOWN_CENTRE,
    /** Approximated: the mean of the located communes that share one of its postal codes, of its EPCI or else of its département. */
    FROM_POSTAL_CODE,
    /** Approximated: the mean of the located communes of its EPCI, none of which shares a postal code with it. */
    FROM_EPCI;

    /**
     * Tells whether no source knows the position itself.
     *
     * @return true if it was made from other communes
     */
    public boolean isApproximated() {
        return this != TOWN_CENTRE;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("precision." + Codes.of(this)).say(locale);
    }
}
