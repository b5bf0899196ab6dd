package org.cldess.internal.search;

import java.util.Arrays;

/**
 * The last query that visited each candidate. The marks are kept between queries, so that a query need not clear them.
 */
public final class VisitMarks {
    private int[] last = new int[16];
    private int query;

    /** Returns the mark of each candidate: the number of the last query that visited it. */
    public int[] marks(int candidates) {
        if (candidates > last.length) {
            last = Arrays.copyOf(last, Math.max(candidates, Math.multiplyExact(2, last.length)));
        }
        return last;
    }

    /** Returns the number of a new query, which no mark has. */
    public int startQuery() {
        query++;
        if (query == 0) {
            Arrays.fill(last, 0);
            query = 1;
        }
        return query;
    }
}
