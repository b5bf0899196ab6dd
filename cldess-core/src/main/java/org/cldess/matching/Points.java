package org.cldess.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The points that a criterion of a given weight adds to a score, in millionths of a point, rounded half to even.
 *
 * @param weight the weight
 * @param millionths the weight in millionths; −1 if it has more than six decimals or is too large
 */
record Points(BigDecimal weight, long millionths) {
    /** Stands for points: the pair does not meet the criterion at all. */
    static final long UNMET = -1;

    static Points of(BigDecimal weight) {
        boolean isExact = weight.signum() == 0 || weight.stripTrailingZeros().scale() <= Score.DECIMALS;
        boolean isWithinBounds = weight.compareTo(Score.MAX) <= 0;
        return new Points(
                weight,
                isExact && isWithinBounds
                        ? weight.movePointRight(Score.DECIMALS).longValueExact()
                        : -1);
    }

    /** Returns the points of a pair that meets the criterion fully. */
    long maximum() {
        return to(PairMeasure.FULL);
    }

    /** Returns the points of a pair that meets the criterion to a given degree. */
    long to(BigDecimal value) {
        return weight.multiply(value)
                .setScale(Score.DECIMALS, RoundingMode.HALF_EVEN)
                .unscaledValue()
                .longValueExact();
    }

    long to(int value) {
        if (value == PairMeasure.FULL && millionths >= 0) {
            return millionths;
        }
        return millionths < 0 ? to(BigDecimal.valueOf(value, Score.DECIMALS)) : halfEven(millionths * value);
    }

    /** Divides a product of at most 10¹⁸ by a million, rounding half to even. */
    private static long halfEven(long product) {
        long whole = product / PairMeasure.FULL;
        long twice = 2 * (product % PairMeasure.FULL);
        return twice > PairMeasure.FULL || (twice == PairMeasure.FULL && whole % 2 == 1) ? whole + 1 : whole;
    }
}
