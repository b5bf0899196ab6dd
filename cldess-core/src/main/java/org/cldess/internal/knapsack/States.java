package org.cldess.internal.knapsack;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Choices of which none is both no heavier and worth no less than another, the lightest first, each with how it came about. */
final class States {
    private static final int FIRST_ROOM = 16;

    long[] weights = new long[FIRST_ROOM];
    long[] values = new long[FIRST_ROOM];

    @Nullable
    Step[] steps = new Step[FIRST_ROOM];

    int size;

    /**
     * That something else was chosen in a block than at first.
     *
     * @param block the block
     * @param choice what was chosen in it
     * @param before what was chosen before
     */
    record Step(int block, int choice, @Nullable Step before) {}

    /** One choice alone. */
    static States of(long weight, long value) {
        States states = new States();
        states.add(weight, value, null);
        return states;
    }

    /** Adds a choice that is no lighter than the last one; one that is worth no more is left out, so that among equals the first stays. */
    void add(long weight, long value, @Nullable Step step) {
        if (size > 0 && value <= values[size - 1]) {
            return;
        }
        if (size > 0 && weight == weights[size - 1]) {
            size--;
        }
        if (size == weights.length) {
            weights = Arrays.copyOf(weights, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            steps = Arrays.copyOf(steps, 2 * size);
        }
        weights[size] = weight;
        values[size] = value;
        steps[size] = step;
        size++;
    }

    /** The last choice that weighs no more than this; negative if none does. */
    int last(long weight) {
        int place = Arrays.binarySearch(weights, 0, size, weight);
        return place >= 0 ? place : -place - 2;
    }
}
