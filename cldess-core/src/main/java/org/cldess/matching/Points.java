package org.cldess.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a criterion of some weight adds to a score, in millionths of a point, rounded half to even.
 *
 * @param weight the weight
 * @param millionths the same in millionths; −1 if it has more decimals than that
 */
record Points(BigDecimal weight, long millionths) {
    /** In place of points: the two do not meet the criterion at all. */
    static final long UNMET = -1;

    static Points of(BigDecimal weight) {
        boolean isExact = weight.signum() == 0 || weight.stripTrailingZeros().scale() <= Score.DECIMALS;
        boolean isWithinBounds = weight.compareTo(Score.GREATEST) <= 0;
        return new Points(
                weight,
                isExact && isWithinBounds
                        ? weight.movePointRight(Score.DECIMALS).longValueExact()
                        : -1);
    }

    /** For who meets it fully. */
    long most() {
        return to(Measure.FULL);
    }

    /** For who meets it as far as that. */
    long to(BigDecimal value) {
        return weight.multiply(value)
                .setScale(Score.DECIMALS, RoundingMode.HALF_EVEN)
                .unscaledValue()
                .longValueExact();
    }

    long to(int value) {
        if (value == Measure.FULL && millionths >= 0) {
            return millionths;
        }
        return millionths < 0 ? to(BigDecimal.valueOf(value, Score.DECIMALS)) : halfEven(millionths * value);
    }

    /** A millionth of a number of no more than 10¹⁸. */
    private static long halfEven(long product) {
        long whole = product / Measure.FULL;
        long twice = 2 * (product % Measure.FULL);
        return twice > Measure.FULL || (twice == Measure.FULL && whole % 2 == 1) ? whole + 1 : whole;
    }
}
