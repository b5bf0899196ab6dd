package org.cldess.internal.number;

import java.math.BigDecimal;

/** Decimal numbers in the form in which they are stored. */
public final class Decimals {
    private static final int MAX_ZEROS = 30;

    private Decimals() {}

    /**
     * Returns the number without an exponent: 1E3 becomes 1000. A number with too large an exponent stays as it is, so
     * that a check can refuse it.
     */
    public static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 && number.scale() >= -MAX_ZEROS ? number.setScale(0) : number;
    }
}
