package org.cldess.internal;

import java.math.BigDecimal;

/** Decimal numbers in the form in which they are kept. */
public final class Decimals {
    private static final int MOST_ZEROS = 30;

    private Decimals() {}

    /** The number without an exponent: 1E3 is 1000. A number beyond all bounds stays, so that a check can refuse it. */
    public static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 && number.scale() >= -MOST_ZEROS ? number.setScale(0) : number;
    }
}
