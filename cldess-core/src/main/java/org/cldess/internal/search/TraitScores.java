package org.cldess.internal.search;

import java.util.function.IntToLongFunction;

/**
 * The scores of traits in a search: for each column, the traits that count, and the maximum score of a member that has
 * a given number of them, from none to all.
 */
public final class TraitScores {
    /** In place of a score: members with this few of the traits are excluded. Sums with it stay far below 0. */
    public static final long NEVER = Long.MIN_VALUE / 1_024;

    private static final int COUNTS = Long.SIZE + 1;

    private final long[] traits;
    private final long[][] scores;

    /**
     * Creates scores in which no trait counts.
     *
     * @param columns the number of columns
     */
    public TraitScores(int columns) {
        traits = new long[columns];
        scores = new long[columns][COUNTS];
    }

    /**
     * Sets the scores of one column.
     *
     * @param column the column
     * @param wanted the traits that count
     * @param score the maximum score for a number of these traits; it never falls as the number rises
     */
    public void set(int column, long wanted, IntToLongFunction score) {
        traits[column] = wanted;
        for (int count = 0; count <= Long.bitCount(wanted); count++) {
            scores[column][count] = score.applyAsLong(count);
        }
    }

    /** Returns the maximum score for the traits of members in a box. */
    long maximum(Layer layer, int box) {
        long maximum = 0;
        for (int column = 0; column < traits.length; column++) {
            maximum += scores[column][Long.bitCount(layer.traits(box, column) & traits[column])];
        }
        return maximum;
    }

    /** Returns the maximum score for the traits of a member. */
    long maximum(Columns members, int at) {
        long maximum = 0;
        for (int column = 0; column < traits.length; column++) {
            maximum += scores[column][Long.bitCount(members.traits(at, column) & traits[column])];
        }
        return maximum;
    }

    /** Returns the maximum score for traits. */
    long maximum() {
        long maximum = 0;
        for (int column = 0; column < traits.length; column++) {
            maximum += scores[column][Long.bitCount(traits[column])];
        }
        return maximum;
    }

    /** Collects the indices of the members whose traits may score this much, and returns their number. */
    int find(Columns members, int from, int end, long needed, int[] found) {
        if (traits.length == 1) {
            return members.find(from, end, traits[0], countFor(needed), found);
        }
        int count = 0;
        for (int at = from; at < end; at++) {
            if (maximum(members, at) >= needed) {
                found[count] = at;
                count++;
            }
        }
        return count;
    }

    /** Returns the number of traits of the only column that score this much. */
    private int countFor(long needed) {
        int all = Long.bitCount(traits[0]);
        int count = 0;
        while (count <= all && scores[0][count] < needed) {
            count++;
        }
        return count;
    }
}
