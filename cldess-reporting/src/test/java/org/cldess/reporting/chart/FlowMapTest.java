package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cldess.reporting.chart.FlowMap.Flow;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowMapTest {
    private static final TextMeasure MEASURE = (text, size, weight) -> text.length() * size * 0.56;
    private static final List<Canvas> CANVASES =
            List.of(new Canvas(720, 13, MEASURE), new Canvas(487, 8.5, MEASURE), new Canvas(288, 12, MEASURE));

    static LongStream seeds() {
        return Cases.seeds(20);
    }

    /**
     * Draws a random flow of two or three columns that keeps amounts: each path goes from a first node to a last one.
     */
    static FlowMap drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] sizes = random.ints(seed % 4 == 0 ? 2 : 3, 1, 10).toArray();
        BigDecimal[][][] sums = new BigDecimal[sizes.length - 1][9][9];
        for (int path = 0; path < 30; path++) {
            int[] nodes = IntStream.of(sizes).map(random::nextInt).toArray();
            BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(random.nextBoolean() ? 100 : 1_000_000));
            for (int column = 0; column < sums.length; column++) {
                BigDecimal sum = sums[column][nodes[column]][nodes[column + 1]];
                sums[column][nodes[column]][nodes[column + 1]] = sum == null ? amount : sum.add(amount);
            }
        }
        List<Flow> flows = new ArrayList<>();
        for (int column = 0; column < sums.length; column++) {
            for (int from = 0; from < sizes[column]; from++) {
                for (int to = 0; to < sizes[column + 1]; to++) {
                    if (sums[column][from][to] != null) {
                        flows.add(new Flow(column, from, to, sums[column][from][to]));
                    }
                }
            }
        }
        List<List<String>> columns = IntStream.of(sizes)
                .mapToObj(size -> IntStream.range(0, size)
                        .mapToObj(node -> "Nœud " + node + " au nom plus ou moins long".repeat(random.nextInt(3)))
                        .toList())
                .toList();
        return new FlowMap(columns, flows, "€", Locale.FRENCH);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_two_names_overlap_or_leave_the_drawing(long seed) {
        for (Canvas canvas : CANVASES) {
            DrawnLabels labels = new DrawnLabels(drawn(seed).draw(canvas), canvas);
            labels.keepApart("flow " + seed + " on a canvas of " + canvas.width());
            labels.stayInside("flow " + seed + " on a canvas of " + canvas.width());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void names_of_funders_and_objectives_are_beside_the_bands(long seed) {
        for (Canvas canvas : CANVASES) {
            DrawnLabels labels = new DrawnLabels(drawn(seed).draw(canvas), canvas);
            double left = canvas.width() * 0.29;
            assertThat(DrawnLabels.in(labels.drawing())).allMatch(label -> {
                OccupiedBoxes.Box box = labels.box(label);
                return box.right() <= left
                        || box.left() >= canvas.width() - left
                        || label.anchor() == Drawing.Anchor.MIDDLE;
            });
        }
    }

    @Test
    void a_band_is_as_thick_as_its_amount() {
        FlowMap map = new FlowMap(
                List.of(List.of("a", "b"), List.of("x"), List.of("1")),
                List.of(
                        new Flow(0, 0, 0, new BigDecimal("300")),
                        new Flow(0, 1, 0, new BigDecimal("100")),
                        new Flow(1, 0, 0, new BigDecimal("400"))),
                "€",
                Locale.FRENCH);

        List<Double> thickness = map.draw(CANVASES.get(0)).pieces().stream()
                .filter(Drawing.Outline.class::isInstance)
                .map(piece -> ((Drawing.Outline) piece).path())
                .filter(path -> path.contains("C"))
                .map(path -> Double.parseDouble(path.substring(path.indexOf('v') + 1, path.lastIndexOf('C'))))
                .toList();

        assertThat(thickness).hasSize(3);
        assertThat(thickness.get(0)).isCloseTo(thickness.get(1) + thickness.get(2), within(0.02));
        assertThat(thickness.get(1)).isCloseTo(3 * thickness.get(2), within(0.03));
        assertThat(map.amount(1, 0)).isEqualByComparingTo("400");
        assertThat(map.amount(2, 0)).isEqualByComparingTo("400");
    }

    @Test
    void a_last_node_has_what_arrives_and_any_other_what_leaves_it() {
        FlowMap map = new FlowMap(
                List.of(List.of("a", "b"), List.of("1", "2", "3")),
                List.of(
                        new Flow(0, 0, 1, new BigDecimal("300")),
                        new Flow(0, 1, 1, new BigDecimal("100")),
                        new Flow(0, 1, 2, new BigDecimal("50"))),
                "€",
                Locale.FRENCH);

        assertThat(map.amount(0, 1)).isEqualByComparingTo("150");
        assertThat(map.amount(1, 0)).isEqualByComparingTo("0");
        assertThat(map.amount(1, 1)).isEqualByComparingTo("400");
        assertThat(map.amount(1, 2)).isEqualByComparingTo("50");
    }

    @Test
    void refuses_what_cannot_be_drawn() {
        List<List<String>> columns = List.of(List.of("a"), List.of("x"), List.of("1"));

        assertThatThrownBy(() -> new Flow(0, 0, 0, BigDecimal.ZERO)).hasMessageContaining("no thickness");
        assertThatThrownBy(() -> new FlowMap(columns.subList(0, 1), List.of(), "€", Locale.FRENCH))
                .hasMessageContaining("1 columns");
        assertThatThrownBy(() -> new FlowMap(columns, List.of(), "€", Locale.FRENCH))
                .hasMessageContaining("0 bands");
        assertThatThrownBy(() -> new FlowMap(columns, List.of(new Flow(1, 0, 1, BigDecimal.ONE)), "€", Locale.FRENCH))
                .hasMessageContaining("does not join two nodes");
    }
}
