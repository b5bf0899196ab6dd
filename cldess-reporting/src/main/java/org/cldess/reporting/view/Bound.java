package org.cldess.reporting.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How sure a figure is: exact, or a bound because something that it counts may not be recorded. A bound is rounded so
 * that it stays one: down if the figure is at least that, up if it is at most that.
 */
public enum Bound {
    /** The figure itself, rounded to the nearest. */
    EXACT(RoundingMode.HALF_UP, Optional.empty()),
    /** A lower bound. */
    AT_LEAST(RoundingMode.FLOOR, Optional.of("bound.at-least")),
    /** An upper bound. */
    AT_MOST(RoundingMode.CEILING, Optional.of("bound.at-most"));

    private final RoundingMode rounding;
    private final Optional<String> key;

    Bound(RoundingMode rounding, Optional<String> key) {
        this.rounding = rounding;
        this.key = key;
    }

    /**
     * {@return a number with a maximum of decimals, on the safe side of a bound}
     *
     * @param number the number
     * @param decimals the number of decimals, 0 or more
     */
    public BigDecimal round(BigDecimal number, int decimals) {
        return number.scale() > decimals ? number.setScale(decimals, rounding) : number;
    }

    /** {@return the key of « au moins {0} »; empty for an exact figure} */
    Optional<String> key() {
        return key;
    }
}
