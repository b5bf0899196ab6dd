package org.cldess.territory;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * How a position was found (<i>{@index précision}</i>), the most precise first.
 */
public enum Precision implements Localizable {
    /** A source gives the centre of the town. */
    TOWN_CENTRE,
    /**
     * Approximated: the mean of the located communes that share one of its postal codes. Those of its EPCI are used if
     * there are any, otherwise those of its département.
     */
    FROM_POSTAL_CODE,
    /** Approximated: the mean of the located communes of its EPCI, none of which shares a postal code with it. */
    FROM_EPCI;

    /**
     * Returns whether the position was approximated because no source gives it.
     *
     * @return true if it was computed from other communes
     */
    public boolean isApproximated() {
        return this != TOWN_CENTRE;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("precision." + EnumCodes.of(this)).say(locale);
    }
}
