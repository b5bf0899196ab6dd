package org.cldess.internal.search;

import org.cldess.internal.interruption.Interruption;

/** Bounding boxes of runs of members along the curve, with the union of their traits. */
final class Layer {
    private static final int AXES = 3;

    private final int traitsEach;
    private final int size;
    private final float[] boxes;
    private final long[] traits;

    private Layer(int size, int traitsEach) {
        this.size = size;
        this.traitsEach = traitsEach;
        boxes = new float[2 * AXES * size];
        traits = new long[traitsEach * size];
        for (int side = 0; side < boxes.length; side++) {
            boxes[side] = side % (2 * AXES) < AXES ? Float.POSITIVE_INFINITY : Float.NEGATIVE_INFINITY;
        }
    }

    static Layer over(Columns members, int run) {
        Layer layer = new Layer((members.size() + run - 1) / run, members.traitsEach());
        for (int at = 0; at < members.size(); at++) {
            Interruption.throwIfInterrupted(at);
            for (int axis = 0; axis < AXES; axis++) {
                layer.widen(at / run, axis, members.coordinate(at, axis), members.coordinate(at, axis));
            }
            for (int column = 0; column < layer.traitsEach; column++) {
                layer.add(at / run, column, members.traits(at, column));
            }
        }
        return layer;
    }

    static Layer over(Layer lower, int run) {
        Layer layer = new Layer((lower.size + run - 1) / run, lower.traitsEach);
        for (int at = 0; at < lower.size; at++) {
            for (int axis = 0; axis < AXES; axis++) {
                int side = 2 * AXES * at + axis;
                layer.widen(at / run, axis, lower.boxes[side], lower.boxes[side + AXES]);
            }
            for (int column = 0; column < layer.traitsEach; column++) {
                layer.add(at / run, column, lower.traits(at, column));
            }
        }
        return layer;
    }

    private void widen(int box, int axis, float minimum, float maximum) {
        int side = 2 * AXES * box + axis;
        boxes[side] = Math.min(boxes[side], minimum);
        boxes[side + AXES] = Math.max(boxes[side + AXES], maximum);
    }

    private void add(int box, int column, long known) {
        traits[traitsEach * box + column] |= known;
    }

    int size() {
        return size;
    }

    /** Returns all traits in one column that any member in a box has. */
    long traits(int box, int column) {
        return traits[traitsEach * box + column];
    }

    /** Returns a lower bound on the distance to the members in a box, in metres. */
    int metres(int box, EarthPoint here) {
        int side = 2 * AXES * box;
        return EarthPoint.minimum(beyond(side, here.x()), beyond(side + 1, here.y()), beyond(side + 2, here.z()));
    }

    private double beyond(int side, double at) {
        return Math.max(0, Math.max(boxes[side] - at, at - boxes[side + AXES]));
    }
}
