package org.cldess.internal.order;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * Sorts many numbers, and checks now and then whether the thread is interrupted. It sorts runs of some thousands, then
 * merges them in pairs.
 */
public final class LongSort {
    private static final int RUN = 1 << 14;

    private LongSort() {}

    /**
     * {@return the same numbers in ascending order}
     *
     * @param numbers the numbers; the array may be reordered
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static long[] sorted(long[] numbers) {
        int size = numbers.length;
        for (int from = 0; from < size; from += RUN) {
            Interruption.throwIfInterrupted();
            Arrays.sort(numbers, from, Math.min(from + RUN, size));
        }
        long[] sorted = numbers;
        long[] spare = size > RUN ? new long[size] : numbers;
        for (long run = RUN; run < size; run *= 2) {
            for (long from = 0; from < size; from += 2 * run) {
                merge(sorted, spare, (int) from, (int) Math.min(from + run, size), (int)
                        Math.min(from + 2 * run, size));
            }
            long[] merged = spare;
            spare = sorted;
            sorted = merged;
        }
        return sorted;
    }

    private static void merge(long[] from, long[] to, int first, int middle, int end) {
        int one = first;
        int other = middle;
        for (int at = first; at < end; at++) {
            Interruption.throwIfInterrupted(at);
            to[at] = other == end || (one < middle && from[one] <= from[other]) ? from[one++] : from[other++];
        }
    }
}
