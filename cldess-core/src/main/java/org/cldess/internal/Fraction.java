package org.cldess.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact quotient of two whole numbers, so that nothing is rounded before the end.
 *
 * @param over what is divided
 * @param under by what, above zero and without a divisor in common with the other
 */
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    /** Zero. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    /** Numbers with more binary digits are none that anybody measures. */
    private static final int MOST_BITS = 8_192;

    private static final int MOST_DIGITS = 200;

    /** Reduces it, and puts the sign above. */
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

    /** The fraction that a decimal number is; nothing where it has more digits than any number that is measured. */
    public static Optional<Fraction> find(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(of(number));
    }

    /** The fraction that a whole number is. */
    public static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    /** The product. */
    public Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    /** The quotient; nothing where the other is zero. */
    public Optional<Fraction> dividedBy(Fraction other) {
        return other.over.signum() == 0
                ? Optional.empty()
                : Optional.of(new Fraction(over.multiply(other.under), under.multiply(other.over)));
    }

    /** -1, 0 or 1. */
    public int signum() {
        return over.signum();
    }

    /** Whether it has more digits than any number that is measured. */
    public boolean isBeyondBounds() {
        return Math.max(over.bitLength(), under.bitLength()) > MOST_BITS;
    }

    /** The decimal number, rounded half up to that many places, without zeros at its end. */
    public BigDecimal rounded(int places) {
        BigDecimal exact = new BigDecimal(over).divide(new BigDecimal(under), places, RoundingMode.HALF_UP);
        return Decimals.plain(exact.stripTrailingZeros());
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
