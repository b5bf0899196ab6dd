package org.cldess.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how a total is split over lines. */
class GrantSharesTest {
    private static long[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "300, 100 200, 0 0, 100 200",
        "100, 1 1 1, 0 0 0, 34 33 33",
        "101, 1 1 1, 0 0 0, 34 34 33",
        "1, 1 1, 0 0, 1 0",
        "0, 5 7, 0 0, 0 0",
        "10, 0 5, 0 0, 0 10",
        "10, 1 1, 8 0, 8 2",
        "10, 1 1 2, 7 0 0, 7 1 2",
        "10, 1 1 2, 4 4 0, 4 4 2",
        "9, 0 1, 9 0, 9 0",
        "10, 0 0 1, 9 0 1, 9 0 1"
    })
    void a_total_is_split_by_the_plan_above_what_is_already_there(
            long total, String weights, String least, String parts) {
        assertThat(GrantShares.split(total, numbers(weights), numbers(least))).containsExactly(numbers(parts));
    }

    /**
     * Balinski and Young, appendix A: each unit goes to the one with the largest weight by twice its units plus one.
     */
    private static long[] unitByUnit(long total, long[] weights, long[] least) {
        long[] parts = least.clone();
        for (long given = LongStream.of(least).sum(); given < total; given++) {
            int best = 0;
            for (int i = 1; i < weights.length; i++) {
                BigInteger claim = BigInteger.valueOf(weights[i]).multiply(BigInteger.valueOf(2 * parts[best] + 1));
                BigInteger other = BigInteger.valueOf(weights[best]).multiply(BigInteger.valueOf(2 * parts[i] + 1));
                best = claim.compareTo(other) > 0 ? i : best;
            }
            parts[best]++;
        }
        return parts;
    }

    @Test
    void the_parts_are_those_of_giving_cent_by_cent_and_never_fall_as_the_total_grows() {
        Random random = new Random(27);
        for (int round = 0; round < 3_000; round++) {
            int size = 1 + random.nextInt(6);
            long[] weights = random.longs(size, 0, 1 + random.nextInt(40)).toArray();
            if (LongStream.of(weights).sum() == 0) {
                weights[0] = 1;
            }
            long[] least = round % 2 == 0
                    ? new long[size]
                    : random.longs(size, 0, 1 + random.nextInt(20)).toArray();
            long total = LongStream.of(least).sum() + random.nextInt(120);

            long[] parts = GrantShares.split(total, weights, least);
            long[] more = GrantShares.split(total + 1 + random.nextInt(3), weights, parts);
            long[] direct = GrantShares.split(LongStream.of(more).sum(), weights, least);

            assertThat(parts)
                    .as("%d over %s", total, Arrays.toString(weights))
                    .containsExactly(unitByUnit(total, weights, least));
            assertThat(direct).as("in two steps").containsExactly(more);
            for (int i = 0; i < size; i++) {
                assertThat(more[i]).isGreaterThanOrEqualTo(parts[i]);
            }
        }
    }

    /** What cannot be given cent by cent: 90 billion euros. */
    @Test
    void large_totals_are_split_without_a_lost_cent() {
        long[] parts = GrantShares.split(
                9_000_000_000_001L, new long[] {3_000_000_000_000L, 1, 5_999_999_999_999L}, new long[3]);

        assertThat(LongStream.of(parts).sum()).isEqualTo(9_000_000_000_001L);
        assertThat(parts).containsExactly(3_000_000_000_000L, 1, 6_000_000_000_000L);
    }
}
