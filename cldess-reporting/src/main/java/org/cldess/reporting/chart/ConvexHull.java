package org.cldess.reporting.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The smallest convex polygon around points (Andrew 1979), with a margin around them. */
final class ConvexHull {
    private ConvexHull() {}

    /** Returns the corners in order; empty if all points are on one line. */
    static List<double[]> around(List<double[]> points, double margin) {
        List<double[]> sorted = points.stream()
                .sorted(Comparator.<double[]>comparingDouble(point -> point[0]).thenComparingDouble(point -> point[1]))
                .toList();
        List<double[]> corners = half(sorted);
        corners.addAll(half(sorted.stream()
                .sorted(Comparator.<double[]>comparingDouble(point -> -point[0])
                        .thenComparingDouble(point -> -point[1]))
                .toList()));
        if (corners.size() < 3) {
            return List.of();
        }
        double x = corners.stream().mapToDouble(corner -> corner[0]).average().orElseThrow();
        double y = corners.stream().mapToDouble(corner -> corner[1]).average().orElseThrow();
        return corners.stream().map(corner -> away(corner, x, y, margin)).toList();
    }

    /** Returns the corners that turn in one direction, without the last one, with which the other half begins. */
    private static List<double[]> half(List<double[]> sorted) {
        List<double[]> corners = new ArrayList<>();
        for (double[] point : sorted) {
            while (corners.size() > 1
                    && turn(corners.get(corners.size() - 2), corners.get(corners.size() - 1), point) <= 0) {
                corners.remove(corners.size() - 1);
            }
            corners.add(point);
        }
        return corners.subList(0, Math.max(0, corners.size() - 1));
    }

    private static double turn(double[] one, double[] two, double[] three) {
        return (two[0] - one[0]) * (three[1] - one[1]) - (two[1] - one[1]) * (three[0] - one[0]);
    }

    private static double[] away(double[] corner, double x, double y, double margin) {
        double distance = StrictMath.hypot(corner[0] - x, corner[1] - y);
        double factor = (distance + margin) / distance;
        return new double[] {x + (corner[0] - x) * factor, y + (corner[1] - y) * factor};
    }
}
