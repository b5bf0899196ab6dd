package org.cldess.internal.knapsack;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Things of which each is taken or not: what they weigh together is limited, and so is what those of one group weigh together.
 *
 * @param capacity the most that all may weigh, 0 or more
 * @param weights what each thing weighs, 0 or more
 * @param values what each thing is worth, 0 or more, in all no more than {@link #MOST_VALUE}
 * @param groups the group of each thing, from 0
 * @param limits the most that the things of each group may weigh
 */
@SuppressWarnings("ArrayRecordComponent") // solved and never compared
public record KnapsackProblem(long capacity, long[] weights, long[] values, int[] groups, long[] limits) {
    /** The most that all things may be worth together, so that bounds stay exact enough. */
    public static final long MOST_VALUE = 1L << 50;

    /** Checks the numbers. */
    public KnapsackProblem {
        if (weights.length != values.length || weights.length != groups.length) {
            throw new IllegalArgumentException("Each thing has a weight, a value and a group. Give as many of each.");
        }
        if (capacity < 0
                || Arrays.stream(weights).anyMatch(weight -> weight < 0)
                || Arrays.stream(values).anyMatch(value -> value < 0)
                || Arrays.stream(limits).anyMatch(limit -> limit < 0)) {
            throw new IllegalArgumentException("A weight, a value or a limit is negative. Give zero or more.");
        }
        if (Arrays.stream(weights)
                        .mapToObj(BigInteger::valueOf)
                        .reduce(BigInteger.ZERO, BigInteger::add)
                        .bitLength()
                >= Long.SIZE) {
            throw new IllegalArgumentException(
                    "All things together weigh more than a number can hold. Use a coarser unit.");
        }
        if (Arrays.stream(values).reduce(0, Math::addExact) > MOST_VALUE) {
            throw new IllegalArgumentException(
                    "All things together are worth more than %s. Use a coarser unit.".formatted(MOST_VALUE));
        }
    }
}
