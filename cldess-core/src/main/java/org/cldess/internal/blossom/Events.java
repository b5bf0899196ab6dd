package org.cldess.internal.blossom;

import java.util.Arrays;

/**
 * A heap of the future events of a search, the earliest first. Of events at the same time, the one with the smallest
 * number comes first.
 */
final class Events {
    private static final int FIRST_ROOM = 64;

    private long[] times = new long[FIRST_ROOM];
    private int[] what = new int[FIRST_ROOM];
    private int size;

    void clear() {
        size = 0;
    }

    /** Returns the time of the next event; {@link Long#MAX_VALUE} if there is none. */
    long time() {
        return size == 0 ? Long.MAX_VALUE : times[0];
    }

    void add(long time, int event) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            what = Arrays.copyOf(what, 2 * size);
        }
        int place = size++;
        while (place > 0 && isBefore(time, event, (place - 1) >>> 1)) {
            int above = (place - 1) >>> 1;
            put(place, times[above], what[above]);
            place = above;
        }
        put(place, time, event);
    }

    /** Removes and returns the next event. */
    int next() {
        int first = what[0];
        size--;
        long time = times[size];
        int event = what[size];
        int place = 0;
        int below = 1;
        while (below < size) {
            if (below + 1 < size && isBefore(times[below + 1], what[below + 1], below)) {
                below++;
            }
            if (isBefore(time, event, below)) {
                break;
            }
            put(place, times[below], what[below]);
            place = below;
            below = 2 * place + 1;
        }
        put(place, time, event);
        return first;
    }

    private boolean isBefore(long time, int event, int place) {
        return time < times[place] || (time == times[place] && event < what[place]);
    }

    private void put(int place, long time, int event) {
        times[place] = time;
        what[place] = event;
    }
}
