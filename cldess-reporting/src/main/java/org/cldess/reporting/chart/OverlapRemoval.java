package org.cldess.reporting.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fits the positions of nodes into a frame and moves apart those that would touch. If some still touch, all nodes go to
 * the nearest free cell of a grid whose cells keep them apart.
 */
final class OverlapRemoval {
    private static final int ROUNDS = 120;
    /** The maximum ratio between the stretches in the two directions. */
    private static final double MAX_STRETCH = 2;

    private final double width;
    private final double height;
    private final double apartX;
    private final double apartY;

    /**
     * Creates a scatter for a frame. The centres of two nodes keep the given distance in at least one of the two
     * directions.
     */
    OverlapRemoval(double width, double height, double apartX, double apartY) {
        this.width = width;
        this.height = height;
        this.apartX = apartX;
        this.apartY = apartY;
    }

    double[][] fit(double[][] places) {
        stretch(places);
        for (int round = 0; round < ROUNDS && push(places); round++) {
            keepWithin(places);
        }
        return touch(places) ? onGrid(places) : places;
    }

    private void stretch(double[][] places) {
        double[] x = IntStream.range(0, places.length)
                .mapToDouble(i -> places[i][0])
                .sorted()
                .toArray();
        double[] y = IntStream.range(0, places.length)
                .mapToDouble(i -> places[i][1])
                .sorted()
                .toArray();
        double wide = x[x.length - 1] - x[0];
        double high = y[y.length - 1] - y[0];
        double scaleX = wide < 1e-6 ? Double.MAX_VALUE : width / wide;
        double scaleY = high < 1e-6 ? Double.MAX_VALUE : height / high;
        double stretchX = Math.min(scaleX, scaleY * MAX_STRETCH);
        double stretchY = Math.min(scaleY, scaleX * MAX_STRETCH);
        for (double[] place : places) {
            place[0] = wide < 1e-6 ? width / 2 : width / 2 + (place[0] - x[0] - wide / 2) * stretchX;
            place[1] = high < 1e-6 ? height / 2 : height / 2 + (place[1] - y[0] - high / 2) * stretchY;
        }
    }

    /** Moves both nodes of each touching pair by half of what is missing, in the direction that needs less. */
    private boolean push(double[][] places) {
        boolean moved = false;
        for (int one = 0; one < places.length; one++) {
            for (int other = one + 1; other < places.length; other++) {
                double dx = places[other][0] - places[one][0];
                double dy = places[other][1] - places[one][1];
                double lackX = apartX - Math.abs(dx);
                double lackY = apartY - Math.abs(dy);
                if (lackX > 1e-9 && lackY > 1e-9) {
                    int axis = lackX / apartX <= lackY / apartY ? 0 : 1;
                    double lack = axis == 0 ? lackX : lackY;
                    double sign = (axis == 0 ? dx : dy) < 0 ? -1 : 1;
                    places[one][axis] -= sign * (lack / 2 + 1e-6);
                    places[other][axis] += sign * (lack / 2 + 1e-6);
                    moved = true;
                }
            }
        }
        return moved;
    }

    private void keepWithin(double[][] places) {
        for (double[] place : places) {
            place[0] = Math.min(width, Math.max(0, place[0]));
            place[1] = Math.min(height, Math.max(0, place[1]));
        }
    }

    private boolean touch(double[][] places) {
        keepWithin(places);
        for (int one = 0; one < places.length; one++) {
            for (int other = one + 1; other < places.length; other++) {
                if (Math.abs(places[other][0] - places[one][0]) < apartX - 1e-3
                        && Math.abs(places[other][1] - places[one][1]) < apartY - 1e-3) {
                    return true;
                }
            }
        }
        return false;
    }

    private double[][] onGrid(double[][] places) {
        int columns = (int) Math.floor(width / apartX) + 1;
        int rows = Math.max((int) Math.floor(height / apartY) + 1, (places.length + columns - 1) / columns);
        double stepX = columns == 1 ? 0 : width / (columns - 1);
        double stepY = rows == 1 ? 0 : Math.max(apartY, height / (rows - 1));
        List<double[]> free = new ArrayList<>();
        for (int cell = 0; cell < columns * rows; cell++) {
            int row = cell / columns;
            free.add(new double[] {cell % columns * stepX, row * stepY});
        }
        for (double[] place : places) {
            double[] nearest = free.stream()
                    .min(Comparator.comparingDouble(cell -> square(cell, place)))
                    .orElseThrow();
            free.remove(nearest);
            place[0] = nearest[0];
            place[1] = nearest[1];
        }
        return places;
    }

    private static double square(double[] one, double[] other) {
        double dx = one[0] - other[0];
        double dy = one[1] - other[1];
        return dx * dx + dy * dy;
    }
}
