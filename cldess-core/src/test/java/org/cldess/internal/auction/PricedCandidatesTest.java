package org.cldess.internal.auction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compares the few good pairs with all pairs of a table. */
class PricedCandidatesTest {
    private static final int SIDE = 60;

    /** The weight of each pair of {@value #SIDE} left and as many right nodes. */
    private static final class Table implements Pairs {
        private final long[][] weight;

        Table(long[][] weight) {
            this.weight = weight;
        }

        @Override
        public int leftCount() {
            return SIDE;
        }

        @Override
        public int rightCount() {
            return SIDE;
        }

        @Override
        public long count() {
            return SIDE * SIDE;
        }

        @Override
        public void read(int left, Row row) {
            row.right = IntStream.range(0, SIDE).toArray();
            row.weight = weight[left];
            row.start = 0;
            row.end = SIDE;
        }

        /** Returns the greatest gain of the pairs that are not listed. */
        long greatestGain(boolean[][] isListed, long[] left, long[] right) {
            long greatest = Long.MIN_VALUE;
            for (int i = 0; i < SIDE; i++) {
                for (int j = 0; j < SIDE; j++) {
                    if (!isListed[i][j]) {
                        greatest = Math.max(greatest, weight[i][j] - left[i] - right[j]);
                    }
                }
            }
            return greatest;
        }
    }

    private static boolean[][] listed(PricedCandidates candidates, Table table) {
        boolean[][] isListed = new boolean[SIDE][SIDE];
        candidates.tell((left, right, weight) -> {
            assertThat(weight).isEqualTo(table.weight[left][right]);
            assertThat(isListed[left][right]).as("each once").isFalse();
            isListed[left][right] = true;
        });
        return isListed;
    }

    @Test
    void are_completed_until_no_pair_is_worth_more_than_its_prices() {
        SplittableRandom random = new SplittableRandom(5);
        long[][] weight = new long[SIDE][];
        Arrays.setAll(weight, left -> random.longs(SIDE, 1, 1_000).toArray());
        Table table = new Table(weight);
        int[] most = new int[2 * SIDE];
        Arrays.fill(most, 1);
        long[] left = random.longs(SIDE, 400, 500).toArray();
        long[] right = random.longs(SIDE, 400, 500).toArray();
        PricedCandidates candidates = PricedCandidates.of(table, most, left, right);
        assertThat(candidates.count()).isLessThan(SIDE * SIDE);

        int additions = 0;
        long[] lower = random.longs(SIDE, 200, 400).toArray();
        long[] lowerRight = random.longs(SIDE, 200, 400).toArray();
        boolean isAdded = true;
        while (isAdded) {
            long expected = table.greatestGain(listed(candidates, table), lower, lowerRight);
            long gain = candidates.add(lower, lowerRight, 0);
            assertThat(gain).isEqualTo(Math.max(0, expected));
            isAdded = gain > 0;
            additions += isAdded ? 1 : 0;
        }

        assertThat(additions).isGreaterThan(1);
        assertThat(table.greatestGain(listed(candidates, table), lower, lowerRight))
                .isNotPositive();
    }
}
