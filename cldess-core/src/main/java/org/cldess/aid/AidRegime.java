package org.cldess.aid;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The de minimis rules under which an aid is granted (<i>{@index "régime de minimis"}</i>).
 */
public enum AidRegime implements Localizable {
    /** The general rules. */
    GENERAL,
    /** Compensation for a service of general economic interest (<i>{@index SIEG}</i>). */
    SGEI,
    /** Farming. */
    FARMING,
    /** Fisheries and aquaculture. */
    FISHERY,
    /** Road haulage of goods for hire or reward, which had a separate ceiling until 2023. */
    ROAD_FREIGHT;

    /**
     * Checks whether aid under other rules counts against the ceiling of these rules (<i>{@index cumul}</i>). All aid
     * counts against the ceiling for services of general economic interest; all aid except compensation for such
     * services counts against the general ceiling; only aid of the same sector counts against the ceiling of a sector.
     *
     * @param other the rules under which the other aid was granted
     * @return whether it counts
     */
    public boolean includes(AidRegime other) {
        return switch (this) {
            case SGEI -> true;
            case GENERAL -> other != SGEI;
            case FARMING, FISHERY, ROAD_FREIGHT -> other == this;
        };
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("regime." + EnumCodes.of(this)).say(locale);
    }
}
