package org.cldess.internal.search;

import java.util.Arrays;

/** The best few of whoever was offered: who is worth more comes first, and of equals who precedes. */
public final class Best {
    /** Tells which of two members comes first where both are worth the same. */
    @FunctionalInterface
    public interface Order {
        /** {@return whether one comes before another} */
        boolean precedes(int one, int other);
    }

    private static final int AT_FIRST = 16;

    private final int most;
    private final Order order;
    private int[] members = new int[AT_FIRST];
    private long[] worths = new long[AT_FIRST];
    private int size;

    /**
     * Nobody yet.
     *
     * @param most how many are kept at most
     * @param order the order of equals
     */
    public Best(int most, Order order) {
        this.most = most;
        this.order = order;
    }

    /** {@return whether somebody who is worth so much may be among the best} */
    public boolean isEnough(long worth) {
        return size < most ? worth > 0 : size > 0 && worth >= worths[size - 1];
    }

    /** {@return whether a member who is worth so much would be among the best} */
    public boolean isEnough(int member, long worth) {
        return isEnough(worth)
                && (size < most || worth > worths[size - 1] || order.precedes(member, members[size - 1]));
    }

    /** Takes a member in, if it is among the best. */
    public void offer(int member, long worth) {
        if (!isEnough(member, worth)) {
            return;
        }
        if (size == members.length && size < most) {
            int more = (int) Math.min(2L * size, most);
            members = Arrays.copyOf(members, more);
            worths = Arrays.copyOf(worths, more);
        }
        int at = place(member, worth);
        int moved = Math.min(size, most - 1) - at;
        System.arraycopy(members, at, members, at + 1, moved);
        System.arraycopy(worths, at, worths, at + 1, moved);
        members[at] = member;
        worths[at] = worth;
        size = Math.min(size + 1, most);
    }

    private int place(int member, long worth) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean isBetter =
                    worths[middle] > worth || (worths[middle] == worth && order.precedes(members[middle], member));
            if (isBetter) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@return how many there are} */
    public int size() {
        return size;
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
