package org.cldess.territory;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import org.cldess.language.Localizable;

/**
 * The distance between two places as the crow flies, with its possible error
 * (<i>{@index "distance à vol d’oiseau"}</i>).
 *
 * @param metres the distance in metres, 0 or more
 * @param error the number of metres by which it may be too short or too long, 0 or more
 */
public record Distance(int metres, int error) implements Comparable<Distance>, Localizable {
    /** The longest distance between two places on earth. */
    private static final int MAX_METRES = 20_100_000;

    private static final int METRES = 1_000;
    private static final Comparator<Distance> SHORTEST_THEN_SUREST =
            Comparator.comparingInt(Distance::metres).thenComparingInt(Distance::error);

    /** Checks both numbers. */
    public Distance {
        if (metres < 0 || metres > MAX_METRES || error < 0 || error > 2 * MAX_METRES) {
            throw new IllegalArgumentException(
                    "%s m with an error of %s m is impossible: give 0 to %s m, and an error of at most twice that."
                            .formatted(metres, error, MAX_METRES));
        }
    }

    /**
     * Returns an exact distance.
     *
     * @param kilometres the distance in kilometres, kept to the metre
     * @return the distance, with an error of 0
     */
    public static Distance kilometres(double kilometres) {
        if (!(kilometres >= 0 && kilometres * METRES <= MAX_METRES)) {
            throw new IllegalArgumentException("A distance of %s km is impossible: give a number from 0 to %s."
                    .formatted(kilometres, MAX_METRES / METRES));
        }
        return new Distance((int) StrictMath.round(kilometres * METRES), 0);
    }

    /**
     * Returns the distance in kilometres.
     *
     * @return the metres, divided by a thousand
     */
    public double kilometres() {
        return metres / (double) METRES;
    }

    /**
     * Returns the shortest possible distance.
     *
     * @return the distance less its error, at least 0, as an exact distance
     */
    public Distance lowerBound() {
        return new Distance(Math.max(0, metres - error), 0);
    }

    /**
     * Returns the longest possible distance.
     *
     * @return the distance plus its error, as an exact distance
     */
    public Distance upperBound() {
        return new Distance(Math.min(MAX_METRES, metres + error), 0);
    }

    /**
     * Returns whether this distance lies within a radius. The errors of both make the answer uncertain.
     *
     * @param radius the radius; a distance equal to it is within
     * @return yes, perhaps, or no
     */
    public Nearness within(Distance radius) {
        if (upperBound().metres <= radius.lowerBound().metres) {
            return Nearness.WITHIN;
        }
        return lowerBound().metres <= radius.upperBound().metres ? Nearness.PERHAPS : Nearness.BEYOND;
    }

    /** Orders the shorter distance first; of two equal distances, the one with the smaller error. */
    @Override
    public int compareTo(Distance other) {
        return SHORTEST_THEN_SUREST.compare(this, other);
    }

    /**
     * Returns a text such as « 14,2 km » or « 14 km, à 6 km près »; « 12 km au plus » if the error is at least half the
     * distance.
     */
    @Override
    public String say(Locale locale) {
        if (error > 0 && 2L * error >= metres) {
            return Texts.WORDS
                    .message("distance.most", whole(upperBound().metres))
                    .say(locale);
        }
        return error == 0
                ? Texts.WORDS.message("distance.exact", tenths(metres)).say(locale)
                : Texts.WORDS
                        .message("distance.doubt", whole(metres), whole(Math.max(METRES, error)))
                        .say(locale);
    }

    private static BigDecimal tenths(int metres) {
        BigDecimal kilometres = BigDecimal.valueOf(Math.round(metres / 100.0), 1);
        return kilometres.stripTrailingZeros().scale() <= 0 ? kilometres.setScale(0) : kilometres;
    }

    private static BigDecimal whole(int metres) {
        return BigDecimal.valueOf(Math.round(metres / (double) METRES));
    }
}
