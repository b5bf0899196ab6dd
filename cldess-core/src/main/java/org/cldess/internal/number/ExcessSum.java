package org.cldess.internal.number;

import java.math.BigDecimal;
import java.util.List;

/**
 * Adds up by how much the scores of pairs exceed their prices, exactly. Prices are decimal numbers of any size. Where
 * they have at most {@value #DECIMALS} decimals and sums fit in 64 bits, it computes in whole numbers, because there
 * may be millions of pairs.
 */
public final class ExcessSum {
    private static final int DECIMALS = 7;
    private static final int DECIMALS_OF_SCORES = 6;
    /** So many digits, and more, fit in 64 bits. */
    private static final int MAX_DIGITS = 18;

    private static final long PER_MILLIONTH = 10;

    /** Four numbers up to this one, and a sum up to its double, stay within 64 bits together. */
    private static final long GREATEST = Long.MAX_VALUE / 8;

    private final List<BigDecimal> prices;
    private final BigDecimal more;
    private final long[] units;
    private final boolean fits;
    private long sum;
    private BigDecimal rest = BigDecimal.ZERO;

    /**
     * Creates a sum of 0.
     *
     * @param prices the price of each node
     * @param more a price that each pair has in addition to those of its nodes
     */
    public ExcessSum(List<BigDecimal> prices, BigDecimal more) {
        this.prices = prices;
        this.more = more;
        units = new long[prices.size() + 1];
        boolean all = true;
        for (int node = 0; node <= prices.size() && all; node++) {
            BigDecimal price = node < prices.size() ? prices.get(node) : more;
            all = hasFewDigits(price);
            units[node] = all ? price.setScale(DECIMALS).unscaledValue().longValueExact() : 0;
            all &= Math.abs(units[node]) <= GREATEST;
        }
        fits = all;
    }

    private static boolean hasFewDigits(BigDecimal price) {
        BigDecimal shortest = price.stripTrailingZeros();
        long digits = (long) shortest.precision() - shortest.scale() + DECIMALS;
        return shortest.scale() <= DECIMALS && digits <= MAX_DIGITS;
    }

    /**
     * Adds what the score of a pair exceeds its prices by.
     *
     * @param one a node of the pair
     * @param other its other node
     * @param millionths the score of the pair
     * @param always whether to add the difference also if it is negative
     */
    public void add(int one, int other, long millionths, boolean always) {
        if (fits && millionths <= GREATEST / PER_MILLIONTH && millionths >= -GREATEST / PER_MILLIONTH) {
            long excess = PER_MILLIONTH * millionths - units[one] - units[other] - units[prices.size()];
            if (excess > 0 || always) {
                sum += excess;
                if (sum > GREATEST || sum < -GREATEST) {
                    rest = total();
                    sum = 0;
                }
            }
            return;
        }
        BigDecimal excess = BigDecimal.valueOf(millionths, DECIMALS_OF_SCORES)
                .subtract(prices.get(one))
                .subtract(prices.get(other))
                .subtract(more);
        if (excess.signum() > 0 || always) {
            rest = rest.add(excess);
        }
    }

    /** {@return the sum of all differences that were added} */
    public BigDecimal total() {
        return rest.add(BigDecimal.valueOf(sum, DECIMALS));
    }
}
