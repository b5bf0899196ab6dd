package org.cldess.internal.auction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void finds_every_rank_that_sorting_finds() {
        for (long seed = 0; seed < Cases.of(100); seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int count = 1 + random.nextInt(30);
            long range = random.nextBoolean() ? 4 : Long.MAX_VALUE;
            long[] numbers = random.longs(count + 5, -range, range).toArray();
            long[] sorted = Arrays.copyOf(numbers, count);
            Arrays.sort(sorted);
            for (int k = 1; k <= count; k++) {
                assertThat(Selection.greatest(numbers.clone(), count, k))
                        .as("case %d, %d", seed, k)
                        .isEqualTo(sorted[count - k]);
            }
        }
    }
}
