package org.cldess.indicator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.cldess.internal.number.Decimals;

/**
 * An exact quotient of two integers, so that nothing is rounded before the end of a computation.
 *
 * @param over the numerator
 * @param under the denominator, above zero and coprime to the numerator
 */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    /** Zero. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    /** No measured number has more binary digits than this. */
    private static final int MAX_BITS = 8_192;

    private static final int MAX_DIGITS = 200;

    /** Reduces the fraction and moves the sign to the numerator. */
    public Fraction {
        if (under.signum() == 0) {
            throw new ArithmeticException("Nothing can be divided by zero. Ask before.");
        }
        BigInteger common = over.gcd(under).max(BigInteger.ONE);
        BigInteger divisor = under.signum() < 0 ? common.negate() : common;
        over = over.divide(divisor);
        under = under.divide(divisor);
    }

    private static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** Returns the fraction equal to a decimal number; empty if the number has more digits than any measured number. */
    public static Optional<Fraction> find(BigDecimal number) {
        return Math.abs((long) number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS
                ? Optional.empty()
                : Optional.of(of(number));
    }

    /** Returns the fraction equal to a whole number. */
    public static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /** Returns the sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    /** Returns the difference. */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    /** Returns the product. */
    public Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    /** Returns the quotient; empty if the other fraction is zero. */
    public Optional<Fraction> dividedBy(Fraction other) {
        return other.over.signum() == 0
                ? Optional.empty()
                : Optional.of(new Fraction(over.multiply(other.under), under.multiply(other.over)));
    }

    /** Returns -1, 0 or 1 as the fraction is negative, zero or positive. */
    public int signum() {
        return over.signum();
    }

    /** Returns whether the fraction has more digits than any measured number. */
    public boolean isBeyondBounds() {
        return Math.max(over.bitLength(), under.bitLength()) > MAX_BITS;
    }

    /** Returns the decimal number, rounded half up to the given number of places, without trailing zeros. */
    public BigDecimal rounded(int places) {
        BigDecimal exact = new BigDecimal(over).divide(new BigDecimal(under), places, RoundingMode.HALF_UP);
        return Decimals.plain(exact.stripTrailingZeros());
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
