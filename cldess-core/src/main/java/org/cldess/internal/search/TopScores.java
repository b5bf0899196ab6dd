package org.cldess.internal.search;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * The members with the highest scores among those offered. Of members with the same score, the order decides. A heap
 * with the worst member on top: an offer takes O(log k) time for the k best.
 */
public final class TopScores {
    /** Decides which of two members with the same score comes first. */
    @FunctionalInterface
    public interface Order {
        /** {@return whether one comes before another} */
        boolean precedes(int one, int other);
    }

    private static final int AT_FIRST = 16;

    private final int maximum;
    private final Order order;
    private int[] members = new int[AT_FIRST];
    private long[] scores = new long[AT_FIRST];
    private int size;

    /**
     * Creates an empty selection.
     *
     * @param maximum the maximum number of members kept, 1 or more
     * @param order the order of members with the same score
     */
    public TopScores(int maximum, Order order) {
        this.maximum = maximum;
        this.order = order;
    }

    /** {@return whether the maximum number of members is kept} */
    public boolean isFull() {
        return size == maximum;
    }

    /** {@return the minimum score to be among the best, 1 or more} */
    public long needed() {
        return isFull() ? scores[0] : 1;
    }

    /** {@return whether a member with this score would be among the best} */
    public boolean isEnough(int member, long score) {
        return score >= needed() && (!isFull() || score > scores[0] || order.precedes(member, members[0]));
    }

    /** Adds a member if it is among the best. */
    public void offer(int member, long score) {
        if (!isEnough(member, score)) {
            return;
        }
        if (isFull()) {
            sink(member, score);
        } else {
            rise(member, score);
        }
    }

    private void rise(int member, long score) {
        if (size == members.length) {
            int more = (int) Math.min(2L * size, maximum);
            members = Arrays.copyOf(members, more);
            scores = Arrays.copyOf(scores, more);
        }
        int at = size;
        size++;
        while (at > 0) {
            int above = (at - 1) / 2;
            if (!isWorse(member, score, above)) {
                break;
            }
            set(at, members[above], scores[above]);
            at = above;
        }
        set(at, member, score);
    }

    /** Replaces the worst member. */
    private void sink(int member, long score) {
        int at = 0;
        while (2 * at + 1 < size) {
            int below = 2 * at + 1;
            if (below + 1 < size && isWorse(members[below + 1], scores[below + 1], below)) {
                below++;
            }
            if (isWorse(member, score, below)) {
                break;
            }
            set(at, members[below], scores[below]);
            at = below;
        }
        set(at, member, score);
    }

    private boolean isWorse(int member, long score, int than) {
        return score < scores[than] || (score == scores[than] && order.precedes(members[than], member));
    }

    private void set(int at, int member, long score) {
        members[at] = member;
        scores[at] = score;
    }

    /** {@return the current members, best first} */
    public TopRanking ranking() {
        TopScores rest = new TopScores(maximum, order);
        rest.members = members.clone();
        rest.scores = scores.clone();
        rest.size = size;
        int[] ranked = new int[size];
        long[] score = new long[size];
        for (int place = size - 1; place >= 0; place--) {
            Interruption.throwIfInterrupted(place);
            ranked[place] = rest.members[0];
            score[place] = rest.scores[0];
            rest.size--;
            rest.sink(rest.members[place], rest.scores[place]);
        }
        return new TopRanking(ranked, score);
    }
}
