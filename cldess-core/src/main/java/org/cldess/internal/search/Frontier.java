package org.cldess.internal.search;

import java.util.Arrays;

/** The boxes of postings that are still to be opened, most promising first: a heap. */
final class Frontier {
    private static final int AT_FIRST = 64;

    private static final int BITS_OF_LAYER = 8;

    private long[] mosts = new long[AT_FIRST];
    private long[] places = new long[AT_FIRST];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    /** Returns the maximum score of a member in the first box. */
    long maximum() {
        return mosts[0];
    }

    /** Returns the start that the first box belongs to. */
    int start() {
        return (int) (places[0] >>> (Integer.SIZE + BITS_OF_LAYER));
    }

    /** Returns the layer of the first box. */
    int layer() {
        return (byte) (places[0] >>> Integer.SIZE);
    }

    /** Returns the index of the first box in its layer. */
    int box() {
        return (int) places[0];
    }

    /** Adds a box of one of the first few million postings. */
    void add(long maximum, int start, int layer, int box) {
        if (size == mosts.length) {
            mosts = Arrays.copyOf(mosts, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        int at = size;
        size++;
        while (at > 0 && mosts[(at - 1) / 2] < maximum) {
            move((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        mosts[at] = maximum;
        places[at] = ((long) start << (Integer.SIZE + BITS_OF_LAYER)) | ((layer & 0xFFL) << Integer.SIZE) | box;
    }

    /** Removes the first box. */
    void poll() {
        size--;
        long maximum = mosts[size];
        int at = 0;
        while (2 * at + 1 < size) {
            int below = 2 * at + 1;
            if (below + 1 < size && mosts[below + 1] > mosts[below]) {
                below++;
            }
            if (mosts[below] <= maximum) {
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
