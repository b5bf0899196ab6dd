package org.cldess.territory;

import java.util.Arrays;

/** An index of rows by a number that several may share: one sorted array of pairs of number and row. */
final class NumberIndex {
    private static final int HALF = 32;

    private final long[] pairs;

    private NumberIndex(long[] pairs) {
        this.pairs = pairs;
    }

    /** Creates an index of pairs made by {@link #pair}, in any order. */
    static NumberIndex of(long[] pairs) {
        Arrays.sort(pairs);
        return new NumberIndex(pairs);
    }

    static long pair(int number, int row) {
        return ((long) number << HALF) | row;
    }

    /**
     * Returns the index of the first pair whose number is not below the given one; {@link #end} if there is no such
     * pair.
     */
    int from(int number) {
        int at = Arrays.binarySearch(pairs, pair(number, 0));
        return at >= 0 ? at : -at - 1;
    }

    int end() {
        return pairs.length;
    }

    int number(int at) {
        return (int) (pairs[at] >> HALF);
    }

    int row(int at) {
        return (int) pairs[at];
    }

    /** Returns the rows with a number, ascending. */
    int[] rows(int number) {
        int start = from(number);
        int stop = start;
        while (stop < pairs.length && number(stop) == number) {
            stop++;
        }
        int[] rows = new int[stop - start];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(start + i);
        }
        return rows;
    }
}
