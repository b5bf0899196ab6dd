package org.cldess.internal.search;

import java.util.Arrays;

/** The members of a cell and where they are; the box around them only grows. */
final class Cell {
    private static final int AT_FIRST = 2;

    private final int number;
    private int size;
    private int[] members = new int[AT_FIRST];
    private double[] spots = new double[3 * AT_FIRST];
    private final double[] least = {1, 1, 1};
    private final double[] most = {-1, -1, -1};

    Cell(int number) {
        this.number = number;
    }

    void put(int member, Spot spot) {
        if (size == members.length) {
            int more = Math.addExact(size, Math.max(AT_FIRST, size / 2));
            members = Arrays.copyOf(members, more);
            spots = Arrays.copyOf(spots, Math.multiplyExact(3, more));
        }
        members[size] = member;
        double[] vector = {spot.x(), spot.y(), spot.z()};
        for (int axis = 0; axis < 3; axis++) {
            spots[3 * size + axis] = vector[axis];
            least[axis] = Math.min(least[axis], vector[axis]);
            most[axis] = Math.max(most[axis], vector[axis]);
        }
        size++;
    }

    boolean remove(int member) {
        for (int at = 0; at < size; at++) {
            if (members[at] == member) {
                size--;
                System.arraycopy(members, at + 1, members, at, size - at);
                System.arraycopy(spots, 3 * (at + 1), spots, 3 * at, 3 * (size - at));
                return true;
            }
        }
        return false;
    }

    int number() {
        return number;
    }

    int size() {
        return size;
    }

    int member(int at) {
        return members[at];
    }

    /** Whether a member stands where the one before it does. */
    boolean isWhereTheLastWas(int at) {
        int from = 3 * at;
        return at > 0
                && spots[from] == spots[from - 3]
                && spots[from + 1] == spots[from - 2]
                && spots[from + 2] == spots[from - 1];
    }

    /** How far a member is at least, in metres. */
    int metres(int at, Spot here) {
        int from = 3 * at;
        return Spot.least(chord(spots[from] - here.x(), spots[from + 1] - here.y(), spots[from + 2] - here.z()));
    }

    /** How far each member is at least, in metres. */
    int metres(Spot here) {
        return Spot.least(chord(beyond(0, here.x()), beyond(1, here.y()), beyond(2, here.z())));
    }

    private double beyond(int axis, double at) {
        return Math.max(0, Math.max(least[axis] - at, at - most[axis]));
    }

    private static double chord(double x, double y, double z) {
        return Math.sqrt(x * x + y * y + z * z);
    }
}
