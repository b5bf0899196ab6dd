package org.cldess.aid;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * The de minimis rules under which an aid is given (<i>{@index "régime de minimis"}</i>).
 */
public enum AidRegime implements Sayable {
    /** The general rules. */
    GENERAL,
    /** Compensation for a service of general economic interest (<i>{@index SIEG}</i>). */
    SGEI,
    /** Farm production. */
    FARMING,
    /** Fisheries and aquaculture. */
    FISHERY,
    /** Carriage of goods by road for hire or reward, which had a ceiling of its own until 2023. */
    ROAD_FREIGHT;

    /**
     * Tells which aid counts against the ceiling of these rules (<i>{@index cumul}</i>). Everything counts against that of services of
     * general economic interest, everything but their compensation against the general one, and nothing but aid of the same sector
     * against that of a sector.
     *
     * @param other the rules under which the other aid was given
     * @return whether it counts
     */
    public boolean counts(AidRegime other) {
        return switch (this) {
            case SGEI -> true;
            case GENERAL -> other != SGEI;
            case FARMING, FISHERY, ROAD_FREIGHT -> other == this;
        };
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("regime." + Codes.of(this)).say(locale);
    }
}
