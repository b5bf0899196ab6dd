package org.cldess.matching;

import java.util.Arrays;

/** The scores of pairs in millionths, row by row of the left side: 12 bytes for each pair that has a score. */
final class PairTable {
    private final int[] firsts;
    private final int[] rights;
    private final long[] millionths;

    private PairTable(int[] firsts, int[] rights, long[] millionths) {
        this.firsts = firsts;
        this.rights = rights;
        this.millionths = millionths;
    }

    /** A builder of the table, which takes the pairs in the order of both sides. */
    static final class Filling {
        private static final int AT_FIRST = 16;

        private final int[] firsts;
        private int[] rights = new int[AT_FIRST];
        private long[] millionths = new long[AT_FIRST];
        private int size;

        private Filling(int lefts) {
            firsts = new int[lefts + 1];
        }

        void add(int left, int right, long value) {
            if (size == rights.length) {
                int more = Math.max(Math.addExact(size, 1), (int) Math.min(size * 3L / 2, Integer.MAX_VALUE - 8L));
                rights = Arrays.copyOf(rights, more);
                millionths = Arrays.copyOf(millionths, more);
            }
            rights[size] = right;
            millionths[size] = value;
            size++;
            firsts[left + 1] = size;
        }

        PairTable done() {
            for (int left = 1; left < firsts.length; left++) {
                firsts[left] = Math.max(firsts[left], firsts[left - 1]);
            }
            return new PairTable(firsts, Arrays.copyOf(rights, size), Arrays.copyOf(millionths, size));
        }
    }

    static Filling of(int lefts) {
        return new Filling(lefts);
    }

    int size() {
        return rights.length;
    }

    /** Returns the place of a pair; negative if it has no score. */
    int find(int left, int right) {
        return Arrays.binarySearch(rights, firsts[left], firsts[left + 1], right);
    }

    /** Returns the end of the row of a participant of the left side. */
    int end(int left) {
        return firsts[left + 1];
    }

    /** Returns the row that contains a place: the last row that does not begin after it. */
    int left(int place) {
        int low = 0;
        int high = firsts.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (firsts[middle] <= place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int right(int place) {
        return rights[place];
    }

    long millionths(int place) {
        return millionths[place];
    }
}
