package org.cldess.internal.search;

import java.util.function.IntToLongFunction;

/**
 * What the traits of members are worth to who looks for them: for each column, the traits that count, and what anybody is worth at most who
 * has so many of them, from none to all.
 */
public final class Wanted {
    /** In place of a worth: whoever has so few of them is not looked for at all. Sums with it stay far below 0. */
    public static final long NEVER = Long.MIN_VALUE / 1_024;

    private static final int COUNTS = Long.SIZE + 1;

    private final long[] traits;
    private final long[][] worths;

    /**
     * Nothing counts yet.
     *
     * @param columns how many columns there are
     */
    public Wanted(int columns) {
        traits = new long[columns];
        worths = new long[columns][COUNTS];
    }

    /**
     * Sets what one column is worth.
     *
     * @param column the column
     * @param wanted the traits that count
     * @param worth what anybody is worth at most who has so many of them; it never falls with their number
     */
    public void set(int column, long wanted, IntToLongFunction worth) {
        traits[column] = wanted;
        for (int count = 0; count <= Long.bitCount(wanted); count++) {
            worths[column][count] = worth.applyAsLong(count);
        }
    }

    /** What anybody in a box is worth at most for its traits. */
    long most(Layer layer, int box) {
        long most = 0;
        for (int column = 0; column < traits.length; column++) {
            most += worths[column][Long.bitCount(layer.traits(box, column) & traits[column])];
        }
        return most;
    }

    /** What a member is worth at most for its traits. */
    long most(Columns members, int at) {
        long most = 0;
        for (int column = 0; column < traits.length; column++) {
            most += worths[column][Long.bitCount(members.traits(at, column) & traits[column])];
        }
        return most;
    }

    /** What anybody is worth at most for traits. */
    long most() {
        long most = 0;
        for (int column = 0; column < traits.length; column++) {
            most += worths[column][Long.bitCount(traits[column])];
        }
        return most;
    }

    /** Lists the places of those whose traits may be worth so much, and returns how many they are. */
    int find(Columns members, int from, int end, long needed, int[] found) {
        if (traits.length == 1) {
            return members.find(from, end, traits[0], countFor(needed), found);
        }
        int count = 0;
        for (int at = from; at < end; at++) {
            if (most(members, at) >= needed) {
                found[count] = at;
                count++;
            }
        }
        return count;
    }

    /** How many traits of the only column are worth so much. */
    private int countFor(long needed) {
        int all = Long.bitCount(traits[0]);
        int count = 0;
        while (count <= all && worths[0][count] < needed) {
            count++;
        }
        return count;
    }
}
