package org.cldess.internal.auction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Weights made of one number of each node: all left nodes prefer the same right ones, and many choices are equal. */
class BestPairsTest {
    private static final int SIDE = 200;

    @FunctionalInterface
    private interface Weight {
        long of(int left, int right);
    }

    /** All pairs of {@value #SIDE} left and as many right nodes; counts how often a node is read. */
    private record Table(Weight weight, AtomicLong reads) implements Pairs {
        Table(Weight weight) {
            this(weight, new AtomicLong());
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
            return (long) SIDE * SIDE;
        }

        @Override
        public void read(int left, Row row) {
            reads.incrementAndGet();
            row.right = IntStream.range(0, SIDE).toArray();
            row.weight = IntStream.range(0, SIDE)
                    .mapToLong(right -> weight.of(left, right))
                    .toArray();
            row.start = 0;
            row.end = SIDE;
        }
    }

    private static long total(Table table, int most) {
        int[] maximum = new int[SIDE];
        Arrays.fill(maximum, most);
        BestPairs best = BestPairs.find(table, maximum, maximum);
        long[] total = {0};
        int[] leftDegree = new int[SIDE];
        int[] rightDegree = new int[SIDE];
        best.report((left, right, weight) -> {
            assertThat(weight).isEqualTo(table.weight().of(left, right));
            total[0] += weight;
            leftDegree[left]++;
            rightDegree[right]++;
        });
        assertThat(Math.max(
                        Arrays.stream(leftDegree).max().orElse(0),
                        Arrays.stream(rightDegree).max().orElse(0)))
                .isLessThanOrEqualTo(most);
        return total[0];
    }

    private static long[] drawn(long seed, long bound) {
        return new SplittableRandom(seed).longs(SIDE, 1, bound).toArray();
    }

    /** Everyone has a pair, so each number counts once: (1 + … + 200) × 2. */
    @Test
    void finds_the_best_where_weights_are_sums() {
        Table table = new Table((left, right) -> left + right + 2L);

        assertThat(total(table, 1)).isEqualTo(200L * 201);
        assertThat(table.reads().get()).isLessThan(15 * SIDE);
    }

    /** By the rearrangement inequality the best pairs are those of equal rank: 1² + … + 200² = 200 · 201 · 401 / 6. */
    @Test
    void finds_the_best_where_weights_are_products() {
        Table table = new Table((left, right) -> (left + 1L) * (right + 1L));

        assertThat(total(table, 1)).isEqualTo(200L * 201 * 401 / 6);
        assertThat(table.reads().get()).isLessThan(22 * SIDE);
    }

    @Test
    void finds_the_best_where_sums_are_drawn() {
        for (long seed = 0; seed < 5; seed++) {
            long[] a = drawn(seed, 1_000_000);
            long[] b = drawn(-1 - seed, 1_000_000);
            Table table = new Table((left, right) -> a[left] + b[right]);

            assertThat(total(table, 3))
                    .as("case %d", seed)
                    .isEqualTo(3 * (LongStream.of(a).sum() + LongStream.of(b).sum()));
            assertThat(table.reads().get()).as("case %d", seed).isLessThan(15 * SIDE);
        }
    }

    @Test
    void finds_the_best_where_products_are_drawn() {
        for (long seed = 0; seed < 5; seed++) {
            long[] a = drawn(seed, 1_000_000);
            long[] b = drawn(-1 - seed, 1_000_000);
            Table table = new Table((left, right) -> a[left] * b[right]);
            long[] first = LongStream.of(a).sorted().toArray();
            long[] second = LongStream.of(b).sorted().toArray();

            assertThat(total(table, 1))
                    .as("case %d", seed)
                    .isEqualTo(IntStream.range(0, SIDE)
                            .mapToLong(k -> first[k] * second[k])
                            .sum());
            assertThat(table.reads().get()).as("case %d", seed).isLessThan(22 * SIDE);
        }
    }
}
