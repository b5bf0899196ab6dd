package org.cldess.territory;

import java.util.function.IntUnaryOperator;

/** Rows grouped by a number that they share; each group is in the order of its rows. */
final class Groups {
    private final int[] starts;
    private final int[] rows;

    private Groups(int[] starts, int[] rows) {
        this.starts = starts;
        this.rows = rows;
    }

    /** Groups rows by a number from 0 to below a limit. Rows whose number is negative are left out. */
    static Groups of(int size, IntUnaryOperator number, int limit) {
        int[] starts = new int[limit + 2];
        for (int row = 0; row < size; row++) {
            if (number.applyAsInt(row) >= 0) {
                starts[number.applyAsInt(row) + 2]++;
            }
        }
        for (int group = 2; group < starts.length; group++) {
            starts[group] += starts[group - 1];
        }
        int[] rows = new int[starts[limit + 1]];
        for (int row = 0; row < size; row++) {
            if (number.applyAsInt(row) >= 0) {
                rows[starts[number.applyAsInt(row) + 1]++] = row;
            }
        }
        return new Groups(starts, rows);
    }

    int start(int group) {
        return starts[group];
    }

    int end(int group) {
        return starts[group + 1];
    }

    int row(int index) {
        return rows[index];
    }
}
