package org.cldess.internal.search;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;
import org.cldess.internal.order.LongSort;

/** Members in columns: the number, position and traits of each. */
final class Columns {
    private static final int AT_FIRST = 4;

    private final int traitsEach;
    private int size;
    private int[] members;
    private float[] spots;
    private int[] alongs;
    private long[] traits;

    Columns(int traitsEach) {
        this(traitsEach, AT_FIRST);
    }

    Columns(int traitsEach, int room) {
        this.traitsEach = traitsEach;
        members = new int[room];
        spots = new float[3 * room];
        alongs = new int[room];
        traits = new long[traitsEach * room];
    }

    void add(int member, EarthPoint spot, long[] known) {
        grow();
        members[size] = member;
        spots[3 * size] = (float) spot.x();
        spots[3 * size + 1] = (float) spot.y();
        spots[3 * size + 2] = (float) spot.z();
        alongs[size] = spot.along();
        System.arraycopy(known, 0, traits, traitsEach * size, traitsEach);
        size++;
    }

    void add(Columns from, int at) {
        grow();
        from.copy(at, this, size);
        size++;
    }

    private void grow() {
        if (size == members.length) {
            int more = Math.addExact(size, Math.max(AT_FIRST, size / 2));
            members = Arrays.copyOf(members, more);
            spots = Arrays.copyOf(spots, Math.multiplyExact(3, more));
            alongs = Arrays.copyOf(alongs, more);
            traits = Arrays.copyOf(traits, Math.multiplyExact(traitsEach, more));
        }
    }

    private void copy(int at, Columns to, int place) {
        to.members[place] = members[at];
        System.arraycopy(spots, 3 * at, to.spots, 3 * place, 3);
        to.alongs[place] = alongs[at];
        System.arraycopy(traits, traitsEach * at, to.traits, traitsEach * place, traitsEach);
    }

    /** Removes a member if it is present; the last member takes its place. */
    boolean remove(int member) {
        for (int at = 0; at < size; at++) {
            if (members[at] == member) {
                size--;
                copy(size, this, at);
                return true;
            }
        }
        return false;
    }

    /** Returns the same members in the order of the curve. */
    Columns alongTheLine() {
        long[] order = new long[size];
        for (int at = 0; at < size; at++) {
            order[at] = ((long) alongs[at] << Integer.SIZE) | at;
        }
        order = LongSort.sorted(order);
        Columns sorted = new Columns(traitsEach, size);
        for (int at = 0; at < size; at++) {
            Interruption.throwIfInterrupted(at);
            sorted.add(this, (int) order[at]);
        }
        return sorted;
    }

    /** Returns the first index at this position on the curve or later; the members must be in its order. */
    int first(long along) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (alongs[middle] < along) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int size() {
        return size;
    }

    int traitsEach() {
        return traitsEach;
    }

    int member(int at) {
        return members[at];
    }

    /** Replaces the member at an index by another number. */
    void set(int at, int member) {
        members[at] = member;
    }

    long traits(int at, int column) {
        return traits[traitsEach * at + column];
    }

    /**
     * Collects the indices of the members that have at least {@code least} of the wanted traits, if each member has one
     * column, and returns their number.
     */
    int find(int from, int end, long wanted, int minimum, int[] found) {
        int count = 0;
        for (int at = from; at < end; at++) {
            found[count] = at; // written always, counted only on a match: no branch to predict
            count += Long.bitCount(traits[at] & wanted) >= minimum ? 1 : 0;
        }
        return count;
    }

    float coordinate(int at, int axis) {
        return spots[3 * at + axis];
    }

    /** Returns a lower bound on the distance to a member, in metres. */
    int metres(int at, EarthPoint here) {
        return EarthPoint.minimum(spots[3 * at] - here.x(), spots[3 * at + 1] - here.y(), spots[3 * at + 2] - here.z());
    }
}
