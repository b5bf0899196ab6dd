package org.cldess.internal.knapsack;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The Pareto-optimal choices in ascending order of weight, each with the steps that led to it. A heavier choice is also
 * more valuable, because a choice that is dominated by another is dropped.
 */
final class ParetoStates {
    private static final int INITIAL_CAPACITY = 16;

    long[] weights = new long[INITIAL_CAPACITY];
    long[] values = new long[INITIAL_CAPACITY];

    @Nullable
    Step[] steps = new Step[INITIAL_CAPACITY];

    int size;

    /**
     * A block in which the choice differs from the initial one.
     *
     * @param block the block
     * @param choice the choice made in it
     * @param before the step before
     */
    record Step(int block, int choice, @Nullable Step before) {}

    /** Returns a single choice. */
    static ParetoStates of(long weight, long value) {
        ParetoStates states = new ParetoStates();
        states.add(weight, value, null);
        return states;
    }

    /**
     * Adds a choice that is no lighter than the last one. A choice of no greater value is dropped, so that the first of
     * several equal choices is kept.
     */
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

    /** Returns the last choice that weighs no more than this; a negative number if there is no such choice. */
    int last(long weight) {
        int place = Arrays.binarySearch(weights, 0, size, weight);
        return place >= 0 ? place : -place - 2;
    }
}
