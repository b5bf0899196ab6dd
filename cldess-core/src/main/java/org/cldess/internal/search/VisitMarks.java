package org.cldess.internal.search;

import java.util.Arrays;

/**
 * The last query that visited each candidate. The marks are kept between queries, so that a query need not clear them.
 */
public final class VisitMarks {
    private int[] last = new int[16];
    private int look;

    public int[] of(int numbers) {
        if (numbers > last.length) {
            last = Arrays.copyOf(last, Math.max(numbers, Math.multiplyExact(2, last.length)));
        }
        return last;
    }

    public int next() {
        look++;
        if (look == 0) {
            Arrays.fill(last, 0);
            look = 1;
        }
        return look;
    }
}
