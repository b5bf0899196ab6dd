package org.cldess.internal.search;

/** Members in order, the best first. */
public final class Ranking {
    private final int[] members;
    private final long[] worths;

    Ranking(int[] members, long[] worths) {
        this.members = members;
        this.worths = worths;
    }

    /** {@return how many there are} */
    public int size() {
        return members.length;
    }

    /** {@return the member of a place, from 0} */
    public int member(int place) {
        return members[place];
    }

    /** {@return what the member of a place is worth} */
    public long worth(int place) {
        return worths[place];
    }
}
