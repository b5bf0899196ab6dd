package org.cldess.internal.flow;

/**
 * A goal that counts the pairs of each node between two numbers: those beyond the first, up to the second. They count
 * for the choice or against it.
 */
final class UnitGoal {
    private final int[] from;
    private final int[] to;
    private final int worth;

    private UnitGoal(int[] from, int[] to, int worth) {
        this.from = from;
        this.to = to;
        this.worth = worth;
    }

    /** Each pair between the numbers counts 1. */
    static UnitGoal many(int[] from, int[] to) {
        return new UnitGoal(from, to, 1);
    }

    /** Each pair between the numbers counts −1. */
    static UnitGoal few(int[] from, int[] to) {
        return new UnitGoal(from, to, -1);
    }

    /** Returns what one more pair counts between the numbers. */
    int worth() {
        return worth;
    }

    /** Returns the first number of a node, within bounds. */
    int from(int node, int minimum, int maximum) {
        return Math.max(minimum, Math.min(maximum, from[node]));
    }

    /** Returns the second number of a node, within bounds. */
    int to(int node, int minimum, int maximum) {
        return Math.max(from(node, minimum, maximum), Math.min(maximum, to[node]));
    }

    /** Returns the smallest and the largest number of pairs of a node that are best at a price for each pair. */
    int[] best(int node, int minimum, int maximum, int price) {
        int[] ends = {minimum, from(node, minimum, maximum), to(node, minimum, maximum), maximum};
        int smallest = minimum;
        int largest = minimum;
        long most = Long.MIN_VALUE;
        for (int end : ends) {
            long value = (long) worth * (Math.max(ends[1], Math.min(ends[2], end)) - ends[1]) + (long) price * end;
            smallest = value > most ? end : smallest;
            largest = value >= most ? end : largest;
            most = Math.max(most, value);
        }
        return new int[] {smallest, largest};
    }
}
