package org.cldess.internal.knapsack;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Items, each of which is taken or not, with a limit on the total weight and a limit on the weight of each group.
 *
 * @param capacity the maximum total weight, 0 or more
 * @param weights the weight of each item, 0 or more
 * @param values the value of each item, 0 or more, in all no more than {@link #MAX_VALUE}
 * @param groups the group of each item, from 0
 * @param limits the maximum weight of the items taken from each group
 */
@SuppressWarnings("ArrayRecordComponent") // solved and never compared
public record KnapsackProblem(long capacity, long[] weights, long[] values, int[] groups, long[] limits) {
    /** The maximum value of all items together, so that bounds stay exact enough. */
    public static final long MAX_VALUE = 1L << 50;

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
        if (Arrays.stream(values).reduce(0, Math::addExact) > MAX_VALUE) {
            throw new IllegalArgumentException(
                    "All things together are worth more than %s. Use a coarser unit.".formatted(MAX_VALUE));
        }
    }
}
