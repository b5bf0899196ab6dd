package org.cldess.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FractionTest {
    @Test
    void is_found_of_numbers_that_somebody_could_measure_and_of_no_others() {
        assertThat(Fraction.find(new BigDecimal("0.75")))
                .contains(new Fraction(BigInteger.valueOf(3), BigInteger.valueOf(4)));
        assertThat(Fraction.find(new BigDecimal("1E+200")))
                .contains(new Fraction(BigInteger.TEN.pow(200), BigInteger.ONE));
        assertThat(Fraction.find(new BigDecimal("1E-200")))
                .contains(new Fraction(BigInteger.ONE, BigInteger.TEN.pow(200)));
        assertThat(Fraction.find(new BigDecimal("1E+201"))).isEmpty();
        assertThat(Fraction.find(new BigDecimal("1E-201"))).isEmpty();
        assertThat(Fraction.find(new BigDecimal("1E+1000000000"))).isEmpty();
        assertThat(Fraction.find(new BigDecimal("1E-1000000000"))).isEmpty();
        assertThat(Fraction.find(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)))
                .isEmpty();
        assertThat(Fraction.find(new BigDecimal("9".repeat(200)))).isPresent();
        assertThat(Fraction.find(new BigDecimal("9".repeat(201)))).isEmpty();
    }

    @Test
    void is_reduced_with_its_sign_above() {
        assertThat(of(6, -4)).isEqualTo(of(-3, 2));
        assertThat(of(6, -4).over()).isEqualTo(-3);
        assertThat(of(0, -7)).isEqualTo(Fraction.ZERO);
        assertThatThrownBy(() -> of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void reckons_exactly() {
        assertThat(of(1, 6).plus(of(1, 10))).isEqualTo(of(4, 15));
        assertThat(of(1, 6).minus(of(1, 10))).isEqualTo(of(1, 15));
        assertThat(of(2, 3).times(of(-3, 5))).isEqualTo(of(-2, 5));
        assertThat(of(2, 3).dividedBy(of(-4, 5))).contains(of(-5, 6));
        assertThat(of(2, 3).dividedBy(Fraction.ZERO)).isEmpty();
        assertThat(of(-1, 3)).isLessThan(of(-1, 4)).isLessThan(Fraction.ZERO);
        assertThat(of(1, 3).compareTo(of(2, 6))).isZero();
    }

    /** At the edges of {@code int} and {@code long}, where a number no longer fits into the next smaller kind. */
    @Test
    void reckons_exactly_at_the_edges_of_int_and_long() {
        BigInteger twoTo62 = BigInteger.TWO.pow(62);
        BigInteger twoTo63 = BigInteger.TWO.pow(63);
        Fraction largest = Fraction.of(Long.MAX_VALUE);
        Fraction smallest = Fraction.of(Long.MIN_VALUE);
        Fraction tiny = of(1, 1L << 40);

        assertThat(largest.plus(Fraction.of(1))).isEqualTo(new Fraction(twoTo63, BigInteger.ONE));
        assertThat(largest.plus(largest))
                .isEqualTo(new Fraction(twoTo63.subtract(BigInteger.ONE).shiftLeft(1), BigInteger.ONE));
        assertThat(smallest.plus(Fraction.of(-1)))
                .isEqualTo(new Fraction(twoTo63.negate().subtract(BigInteger.ONE), BigInteger.ONE));
        assertThat(largest.plus(smallest)).isEqualTo(Fraction.of(-1));
        assertThat(smallest.negated()).isEqualTo(new Fraction(twoTo63, BigInteger.ONE));
        assertThat(tiny.times(tiny)).isEqualTo(new Fraction(BigInteger.ONE, BigInteger.TWO.pow(80)));
        assertThat(tiny.plus(of(1, (1L << 40) + 1)))
                .isEqualTo(new Fraction(
                        BigInteger.TWO.pow(41).add(BigInteger.ONE),
                        BigInteger.TWO.pow(80).add(BigInteger.TWO.pow(40))));
        assertThat(Fraction.of(1L << 31).times(Fraction.of(1L << 31))).isEqualTo(new Fraction(twoTo62, BigInteger.ONE));
        assertThat(Fraction.of(1L << 40).times(Fraction.of(1L << 40)))
                .isEqualTo(new Fraction(BigInteger.TWO.pow(80), BigInteger.ONE));
    }

    @Test
    void rounds_half_up_and_drops_zeros_at_the_end() {
        assertThat(of(1, 8).rounded(2)).isEqualTo(new BigDecimal("0.13"));
        assertThat(of(-1, 8).rounded(2)).isEqualTo(new BigDecimal("-0.13"));
        assertThat(of(2, 3).rounded(4)).isEqualTo(new BigDecimal("0.6667"));
        assertThat(of(1_500, 1).rounded(3)).isEqualTo(new BigDecimal("1500"));
    }

    @Test
    void is_beyond_bounds_with_more_than_8192_binary_digits_above_or_under() {
        BigInteger maximum = BigInteger.ONE.shiftLeft(8_191);
        assertThat(new Fraction(maximum, BigInteger.ONE).isBeyondBounds()).isFalse();
        assertThat(new Fraction(BigInteger.ONE, maximum).isBeyondBounds()).isFalse();
        assertThat(new Fraction(maximum.shiftLeft(1), BigInteger.ONE).isBeyondBounds())
                .isTrue();
        assertThat(new Fraction(BigInteger.ONE, maximum.shiftLeft(1)).isBeyondBounds())
                .isTrue();
    }

    private static Fraction of(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }
}
