package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConvexHullTest {
    static LongStream seeds() {
        return Cases.seeds(20);
    }

    @Test
    void keeps_the_corners_and_drops_what_is_inside_or_on_an_edge() {
        List<double[]> points = List.of(at(0, 0), at(4, 0), at(4, 4), at(0, 4), at(2, 2), at(2, 0), at(0, 0), at(4, 2));

        assertThat(ConvexHull.around(points, 0)).containsExactly(at(0, 0), at(4, 0), at(4, 4), at(0, 4));
    }

    @Test
    void points_on_one_line_have_no_area() {
        assertThat(ConvexHull.around(List.of(), 1)).isEmpty();
        assertThat(ConvexHull.around(List.of(at(1, 1), at(1, 1)), 1)).isEmpty();
        assertThat(ConvexHull.around(List.of(at(0, 0), at(1, 1), at(2, 2)), 1)).isEmpty();
    }

    @Test
    void the_margin_is_added_to_the_distance_from_the_middle() {
        List<double[]> corners = ConvexHull.around(List.of(at(-3, 0), at(3, 0), at(0, 3), at(0, -3)), 2);

        assertThat(corners)
                .allSatisfy(
                        corner -> assertThat(Math.hypot(corner[0], corner[1])).isCloseTo(5, within(1e-9)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void encloses_every_point(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<double[]> points = IntStream.range(0, 3 + random.nextInt(40))
                .mapToObj(i -> at(random.nextInt(20), random.nextInt(20)))
                .toList();
        List<double[]> corners = ConvexHull.around(points, 0.5);
        for (int corner = 0; corner < corners.size(); corner++) {
            double[] from = corners.get(corner);
            double[] to = corners.get((corner + 1) % corners.size());
            assertThat(points)
                    .allMatch(
                            point -> (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0])
                                    >= -1e-9);
        }
    }

    private static double[] at(double x, double y) {
        return new double[] {x, y};
    }
}
