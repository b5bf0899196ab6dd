package org.cldess.internal.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.cldess.internal.interruption.Interrupting;
import org.junit.jupiter.api.Test;

class LongSortTest {
    @Test
    void sorts_as_the_library_of_the_language_does() {
        SplittableRandom random = new SplittableRandom(3);
        for (int size : new int[] {0, 1, 2, 1_000, 1 << 14, (1 << 14) + 1, 3 << 14, 100_000}) {
            for (long bound : new long[] {3, 1_000, Long.MAX_VALUE}) {
                long[] numbers = random.longs(size, -bound, bound).toArray();
                long[] expected = numbers.clone();
                Arrays.sort(expected);

                assertThat(LongSort.sorted(numbers)).isEqualTo(expected);
            }
        }
    }

    @Test
    void is_given_up_soon() {
        long[] numbers = new SplittableRandom(3)
                .longs(Interrupting.size(1_000_000, 3_000_000))
                .toArray();

        Interrupting.endsSoon(() -> LongSort.sorted(numbers.clone()));
    }
}
