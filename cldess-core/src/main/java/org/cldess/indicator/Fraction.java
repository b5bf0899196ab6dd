package org.cldess.indicator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.cldess.internal.number.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * An exact quotient of two integers, coprime, with the sign above, so that nothing is rounded before the end of a
 * computation. Numbers that fit are computed as {@code long}, others as {@code BigInteger}.
 */
final class Fraction implements Comparable<Fraction> {
    /** Zero. */
    static final Fraction ZERO = new Fraction(0, 1);

    /** No measured number has more binary digits than this. */
    private static final int MAX_BITS = 8_192;

    private static final int MAX_DIGITS = 200;

    private final long over;
    private final long under;
    private final @Nullable Large large;

    /** The two integers, if one of them is no {@code long}. */
    private record Large(BigInteger over, BigInteger under) {}

    /** Takes two coprime numbers, with the sign above. */
    private Fraction(long over, long under) {
        this.over = over;
        this.under = under;
        this.large = null;
    }

    /** Reduces the fraction and moves the sign to the numerator. */
    Fraction(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("Nothing can be divided by zero. Ask before.");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        BigInteger reduced = numerator.divide(divisor);
        BigInteger rest = denominator.divide(divisor);
        boolean isSmall = reduced.bitLength() < Long.SIZE && rest.bitLength() < Long.SIZE;
        this.over = isSmall ? reduced.longValue() : 0;
        this.under = isSmall ? rest.longValue() : 0;
        this.large = isSmall ? null : new Large(reduced, rest);
    }

    private static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** Returns the fraction equal to a decimal number; empty if the number has more digits than any measured number. */
    static Optional<Fraction> find(BigDecimal number) {
        return Math.abs((long) number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS
                ? Optional.empty()
                : Optional.of(of(number));
    }

    /** Returns the fraction equal to a whole number. */
    static Fraction of(long number) {
        return new Fraction(number, 1);
    }

    /** Returns the numerator. */
    BigInteger over() {
        return large == null ? BigInteger.valueOf(over) : large.over();
    }

    /** Returns the denominator, above zero. */
    BigInteger under() {
        return large == null ? BigInteger.valueOf(under) : large.under();
    }

    /** Returns the sum. */
    Fraction plus(Fraction other) {
        if (large == null && other.large == null && under == other.under) {
            long sum = over + other.over;
            boolean isBeyond = ((over ^ sum) & (other.over ^ sum)) < 0;
            if (!isBeyond) {
                return reduced(sum, under);
            }
        }
        if (isInt() && other.isInt()) {
            return reduced(over * other.under + other.over * under, under * other.under);
        }
        return new Fraction(
                over().multiply(other.under()).add(other.over().multiply(under())), under().multiply(other.under()));
    }

    /** Checks whether the products of both integers with those of another such fraction, and their sum, are longs. */
    private boolean isInt() {
        return large == null && over == (int) over && under == (int) under;
    }

    /** Reduces a fraction with a denominator above zero. */
    private static Fraction reduced(long over, long under) {
        if (under == 1) {
            return new Fraction(over, 1);
        }
        long divisor = under;
        long rest = over % under;
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        long common = Math.abs(divisor);
        return new Fraction(over / common, under / common);
    }

    /** Returns the opposite. */
    Fraction negated() {
        return large == null && over != Long.MIN_VALUE
                ? new Fraction(-over, under)
                : new Fraction(over().negate(), under());
    }

    /** Returns the difference. */
    Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** Returns the product. */
    Fraction times(Fraction other) {
        if (isInt() && other.isInt()) {
            return reduced(over * other.over, under * other.under);
        }
        return new Fraction(over().multiply(other.over()), under().multiply(other.under()));
    }

    /** Returns the quotient; empty if the other fraction is zero. */
    Optional<Fraction> dividedBy(Fraction other) {
        return other.signum() == 0
                ? Optional.empty()
                : Optional.of(new Fraction(over().multiply(other.under()), under().multiply(other.over())));
    }

    /** Returns -1, 0 or 1 as the fraction is negative, zero or positive. */
    int signum() {
        return large == null ? Long.signum(over) : large.over().signum();
    }

    /** Returns whether the fraction has more digits than any measured number. */
    boolean isBeyondBounds() {
        return large != null && Math.max(large.over().bitLength(), large.under().bitLength()) > MAX_BITS;
    }

    /** Returns the decimal number, rounded half up to the given number of places, without trailing zeros. */
    BigDecimal rounded(int places) {
        BigDecimal exact = new BigDecimal(over()).divide(new BigDecimal(under()), places, RoundingMode.HALF_UP);
        return Decimals.plain(exact.stripTrailingZeros());
    }

    @Override
    public int compareTo(Fraction other) {
        return over().multiply(other.under()).compareTo(other.over().multiply(under()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction fraction
                && over == fraction.over
                && under == fraction.under
                && Objects.equals(large, fraction.large);
    }

    @Override
    public int hashCode() {
        return Objects.hash(over, under, large);
    }

    @Override
    public String toString() {
        return over() + "/" + under();
    }
}
