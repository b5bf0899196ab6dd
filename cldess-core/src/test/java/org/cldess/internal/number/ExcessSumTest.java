package org.cldess.internal.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class ExcessSumTest {
    private static final int NODES = 5;

    /** Scores 3 and 1.5, prices 1, 0.25 and 2, and 0.5 for each pair: 3 − 1.75, then 1.5 − 3.5 if it must count. */
    @Test
    void adds_what_scores_exceed_their_prices_by() {
        List<BigDecimal> prices = List.of(BigDecimal.ONE, new BigDecimal("0.25"), BigDecimal.valueOf(2));
        ExcessSum sum = new ExcessSum(prices, new BigDecimal("0.5"));

        sum.add(0, 1, 3_000_000, false);
        sum.add(0, 2, 1_500_000, false);
        assertThat(sum.total()).isEqualByComparingTo("1.25");

        sum.add(0, 2, 1_500_000, true);
        assertThat(sum.total()).isEqualByComparingTo("-0.75");
    }

    @Test
    void equals_the_sum_of_decimals_for_prices_of_any_size() {
        for (long seed = 0; seed < Cases.of(500); seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int decimals = random.nextInt(0, 10);
            long greatest = 1L << random.nextInt(1, 63);
            List<BigDecimal> prices = IntStream.range(0, NODES)
                    .mapToObj(node -> BigDecimal.valueOf(random.nextLong(-greatest, greatest), decimals))
                    .toList();
            BigDecimal more = BigDecimal.valueOf(random.nextLong(0, greatest), decimals);
            ExcessSum sum = new ExcessSum(prices, more);
            BigDecimal expected = BigDecimal.ZERO;
            for (int k = 0; k < 40; k++) {
                int one = random.nextInt(NODES);
                int other = random.nextInt(NODES);
                long millionths = random.nextLong(-greatest, greatest);
                boolean always = random.nextInt(3) == 0;
                BigDecimal excess = BigDecimal.valueOf(millionths, 6)
                        .subtract(prices.get(one))
                        .subtract(prices.get(other))
                        .subtract(more);
                sum.add(one, other, millionths, always);
                expected = always || excess.signum() > 0 ? expected.add(excess) : expected;
            }

            assertThat(sum.total()).as("case %d", seed).isEqualByComparingTo(expected);
        }
    }

    @Test
    void adds_prices_beyond_64_bits() {
        BigDecimal huge = new BigDecimal("1e1000");
        ExcessSum sum = new ExcessSum(List.of(huge, huge.negate()), BigDecimal.ZERO);

        sum.add(0, 1, 1, false);
        sum.add(0, 0, 1, false);

        assertThat(sum.total()).isEqualByComparingTo("0.000001");
    }
}
