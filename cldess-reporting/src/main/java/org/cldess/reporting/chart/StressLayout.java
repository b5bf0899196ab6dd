package org.cldess.reporting.chart;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The layout of a connected graph by stress majorization: the distance of two vertices on paper is close to the number
 * of edges between them (E. Gansner, Y. Koren and S. North, <i>{@index "Graph drawing by stress majorization"}</i>,
 * Graph Drawing 2004). It starts from circles, each in a different order, and keeps the layout of least stress, without
 * randomness. Each iteration takes time quadratic in the number of vertices.
 */
final class StressLayout {
    private static final int STARTS = 8;
    private static final int ROUNDS = 150;

    private final int nodes;
    private final double[][] ideal;

    private StressLayout(List<List<Integer>> neighbours) {
        nodes = neighbours.size();
        ideal = new double[nodes][];
        for (int node = 0; node < nodes; node++) {
            ideal[node] = distances(neighbours, node);
        }
    }

    /**
     * Returns the x and y of each vertex. The longest extent is horizontal.
     *
     * @param neighbours the neighbours of each vertex, by index
     */
    static double[][] of(List<List<Integer>> neighbours) {
        StressLayout spread = new StressLayout(neighbours);
        double[][] best = spread.settle(spread.circle(0));
        for (int start = 1; start < STARTS && spread.nodes > 3; start++) {
            double[][] other = spread.settle(spread.circle(start));
            if (spread.stress(other) < spread.stress(best) - 1e-9) {
                best = other;
            }
        }
        return level(best);
    }

    private static double[] distances(List<List<Integer>> neighbours, int from) {
        double[] distance = new double[neighbours.size()];
        Arrays.fill(distance, -1);
        distance[from] = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int node = open.remove();
            for (int next : neighbours.get(node)) {
                if (distance[next] < 0) {
                    distance[next] = distance[node] + 1;
                    open.add(next);
                }
            }
        }
        return distance;
    }

    /** Places the vertices around a circle, in a different order for each start. */
    private double[][] circle(int start) {
        double[][] places = new double[nodes][2];
        int step = start + 1;
        while (divisor(step, nodes) != 1) {
            step++;
        }
        for (int i = 0; i < nodes; i++) {
            int node = (int) ((long) i * step % nodes);
            double angle = 2 * Math.PI * i / nodes;
            places[node][0] = nodes / 4.0 * StrictMath.cos(angle);
            places[node][1] = nodes / 4.0 * StrictMath.sin(angle);
        }
        return places;
    }

    private static int divisor(int one, int other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    private double[][] settle(double[][] places) {
        for (int round = 0; round < ROUNDS; round++) {
            for (int node = 0; node < nodes; node++) {
                move(places, node);
            }
        }
        return places;
    }

    /** Moves a vertex to the weighted mean of the positions that the others would give it; near vertices weigh more. */
    private void move(double[][] places, int node) {
        double x = 0;
        double y = 0;
        double all = 0;
        for (int other = 0; other < nodes; other++) {
            if (other != node) {
                double weight = 1 / (ideal[node][other] * ideal[node][other]);
                double dx = places[node][0] - places[other][0];
                double dy = places[node][1] - places[other][1];
                double distance = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
                x += weight * (places[other][0] + ideal[node][other] * dx / distance);
                y += weight * (places[other][1] + ideal[node][other] * dy / distance);
                all += weight;
            }
        }
        if (all > 0) {
            places[node][0] = x / all;
            places[node][1] = y / all;
        }
    }

    private double stress(double[][] places) {
        double stress = 0;
        for (int node = 0; node < nodes; node++) {
            for (int other = 0; other < node; other++) {
                double dx = places[node][0] - places[other][0];
                double dy = places[node][1] - places[other][1];
                double off = Math.sqrt(dx * dx + dy * dy) / ideal[node][other] - 1;
                stress += off * off;
            }
        }
        return stress;
    }

    /** Rotates the longest extent to the horizontal. */
    private static double[][] level(double[][] places) {
        double meanX =
                Arrays.stream(places).mapToDouble(place -> place[0]).average().orElse(0);
        double meanY =
                Arrays.stream(places).mapToDouble(place -> place[1]).average().orElse(0);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (double[] place : places) {
            place[0] -= meanX;
            place[1] -= meanY;
            xx += place[0] * place[0];
            xy += place[0] * place[1];
            yy += place[1] * place[1];
        }
        double angle = StrictMath.atan2(2 * xy, xx - yy) / 2;
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        for (double[] place : places) {
            double x = place[0] * cos + place[1] * sin;
            place[1] = place[1] * cos - place[0] * sin;
            place[0] = x;
        }
        return places;
    }
}
