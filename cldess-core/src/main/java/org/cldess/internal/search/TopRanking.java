package org.cldess.internal.search;

/** Members with their scores, best first. */
public final class TopRanking {
    private final int[] members;
    private final long[] scores;

    TopRanking(int[] members, long[] scores) {
        this.members = members;
        this.scores = scores;
    }

    /** {@return the number of members} */
    public int size() {
        return members.length;
    }

    /** {@return the member at a rank, from 0} */
    public int member(int place) {
        return members[place];
    }

    /** {@return the score of the member at a rank} */
    public long score(int place) {
        return scores[place];
    }
}
