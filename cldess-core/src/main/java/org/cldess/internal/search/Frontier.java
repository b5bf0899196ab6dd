package org.cldess.internal.search;

import java.util.Arrays;

/** Boxes of postings that are still to be opened, the most promising first: a heap. */
final class Frontier {
    private static final int AT_FIRST = 64;

    private static final int BITS_OF_LAYER = 8;

    private long[] mosts = new long[AT_FIRST];
    private long[] places = new long[AT_FIRST];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /** What anybody in the first is worth at most. */
    long most() {
        return mosts[0];
    }

    /** Where the first was started from. */
    int start() {
        return (int) (places[0] >>> (Integer.SIZE + BITS_OF_LAYER));
    }

    /** The layer of the first. */
    int layer() {
        return (byte) (places[0] >>> Integer.SIZE);
    }

    /** The first in its layer. */
    int box() {
        return (int) places[0];
    }

    /** Adds a box of a layer of the first few million postings. */
    void add(long most, int start, int layer, int box) {
        if (size == mosts.length) {
            mosts = Arrays.copyOf(mosts, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        int at = size;
        size++;
        while (at > 0 && mosts[(at - 1) / 2] < most) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        mosts[at] = most;
        places[at] = ((long) start << (Integer.SIZE + BITS_OF_LAYER)) | ((layer & 0xFFL) << Integer.SIZE) | box;
    }

    /** Takes the first away. */
    void poll() {
        size--;
        long most = mosts[size];
        int at = 0;
        while (2 * at + 1 < size) {
            int below = 2 * at + 1;
            if (below + 1 < size && mosts[below + 1] > mosts[below]) {
                below++;
            }
            if (mosts[below] <= most) {
                break;
            }
            move(below, at);
            at = below;
        }
        move(size, at);
    }

    private void move(int from, int to) {
        mosts[to] = mosts[from];
        places[to] = places[from];
    }
}
