package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cldess.reporting.chart.Drawing.Label;
import org.cldess.reporting.chart.NetworkMap.KeyWords;
import org.cldess.reporting.chart.NetworkMap.Link;
import org.cldess.reporting.chart.NetworkMap.Node;
import org.cldess.reporting.chart.NetworkMap.Side;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests drawn networks: every name is complete, either beside its node or in the list, and nothing overlaps. */
class NetworkMapTest {
    private static final TextMeasure MEASURE = (text, size, weight) -> text.length() * size * 0.56;
    private static final List<Canvas> CANVASES =
            List.of(new Canvas(720, 13, MEASURE), new Canvas(487, 9, MEASURE), new Canvas(288, 12, MEASURE));
    private static final KeyWords WORDS = new KeyWords("ESS", "entreprise", "autre", "seul lien", "entre les deux");
    private static final Map<Side, String> SIDE_WORDS =
            Map.of(Side.FIRST, WORDS.first(), Side.SECOND, WORDS.second(), Side.NEITHER, WORDS.neither());
    private static final List<Side> SIDES = List.of(Side.values());

    /** Draws a random network: trees, rings, stars, clusters and isolated nodes all occur. */
    static NetworkMap drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 1 + random.nextInt(60);
        List<Node> nodes = IntStream.range(0, size)
                .mapToObj(i -> new Node(
                        name(random, i), SIDES.get(random.nextInt(3)), random.nextInt(8) == 0, 1 + random.nextInt(3)))
                .toList();
        int maximum = random.nextInt(200);
        int hub = random.nextInt(size);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < maximum; i++) {
            int from = random.nextInt(4) == 0 ? hub : random.nextInt(size);
            int to = random.nextInt(2) == 0 ? Math.min(size - 1, from + 1 + random.nextInt(3)) : random.nextInt(size);
            if (from != to) {
                links.add(new Link(from, to, random.nextBoolean(), 1 + random.nextInt(3)));
            }
        }
        return new NetworkMap(nodes, links, WORDS, Locale.FRENCH);
    }

    private static String name(SplittableRandom random, int number) {
        StringBuilder name = new StringBuilder("N" + number);
        int words = random.nextInt(5);
        for (int i = 0; i < words; i++) {
            name.append(" mot").append("o".repeat(random.nextInt(8)));
        }
        return name.toString();
    }

    static LongStream seeds() {
        return Cases.seeds(40);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void the_key_tells_what_is_drawn_and_nothing_else(Side side) {
        NetworkMap map = new NetworkMap(
                List.of(Node.of("N0", side, 1), Node.of("N1", side, 1)), List.of(), WORDS, Locale.FRENCH);

        assertThat(DrawnLabels.in(map.draw(CANVASES.get(0))))
                .extracting(Label::text)
                .filteredOn(
                        List.of(WORDS.first(), WORDS.second(), WORDS.neither(), WORDS.ring(), WORDS.across())::contains)
                .containsExactly(SIDE_WORDS.get(side));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_two_names_or_numbers_overlap_and_every_name_is_in_the_picture_or_below_it(long seed) {
        NetworkMap map = drawn(seed);
        boolean[] isLinked = new boolean[map.nodes().size()];
        map.links().forEach(link -> isLinked[link.from()] = isLinked[link.to()] = true);
        long alone = IntStream.range(0, isLinked.length)
                .filter(node -> !isLinked[node])
                .count();
        for (Canvas canvas : CANVASES) {
            Drawing drawing = map.draw(canvas);
            new DrawnLabels(drawing, canvas).keepApart("network " + seed + " on a canvas of " + canvas.width());
            if (alone <= 12) {
                String shown = String.join(
                        " ", DrawnLabels.in(drawing).stream().map(Label::text).toList());
                assertThat(IntStream.range(0, isLinked.length).filter(node -> !shown.contains("N" + node)))
                        .as(shown)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_tie_runs_below_a_name(long seed) {
        for (Canvas canvas : CANVASES) {
            new DrawnLabels(drawn(seed).draw(canvas), canvas)
                    .keepOffLines("network " + seed + " on a canvas of " + canvas.width());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_two_nodes_touch(long seed) {
        NetworkMap map = drawn(seed);
        for (Canvas canvas : CANVASES) {
            NetworkLayout places = new NetworkLayout(map, canvas);
            for (int one = 0; one < map.nodes().size(); one++) {
                for (int other = 0; other < one; other++) {
                    if (!places.isAlone(one)
                            && !places.isAlone(other)
                            && distance(places, one, other) <= 2.7 * canvas.textSize()) {
                        fail("%s touches %s on a canvas of %s", one, other, canvas.width());
                    }
                }
            }
        }
    }

    @Test
    void the_same_network_always_lies_in_the_same_places() {
        Cases.seeds(5)
                .forEach(seed -> assertThat(drawn(seed).draw(CANVASES.get(0)))
                        .isEqualTo(drawn(seed).draw(CANVASES.get(0))));
    }

    @Test
    void two_that_are_linked_lie_closer_than_two_far_ends() {
        List<Node> chain = IntStream.range(0, 8)
                .mapToObj(i -> Node.of("N" + i, Side.FIRST, 1))
                .toList();
        List<Link> links = IntStream.range(0, 7)
                .mapToObj(i -> Link.withinSide(i, i + 1, 1))
                .toList();
        NetworkLayout places = new NetworkLayout(new NetworkMap(chain, links, WORDS, Locale.FRENCH), CANVASES.get(0));

        double ends = distance(places, 0, 7);
        for (int i = 0; i < 7; i++) {
            assertThat(distance(places, i, i + 1)).isLessThan(ends / 3);
        }
    }

    private static double distance(NetworkLayout places, int one, int other) {
        return Math.hypot(places.of(one)[0] - places.of(other)[0], places.of(one)[1] - places.of(other)[1]);
    }

    @Test
    void refuses_what_cannot_be_drawn() {
        List<Node> one = List.of(Node.of("N", Side.FIRST, 1));

        assertThatThrownBy(() -> new NetworkMap(List.of(), List.of(), WORDS, Locale.FRENCH))
                .hasMessageContaining("1 to 60");
        assertThatThrownBy(() -> new NetworkMap(one, List.of(Link.withinSide(0, 1, 1)), WORDS, Locale.FRENCH))
                .hasMessageContaining("leaves the 1 nodes");
        assertThatThrownBy(() -> Node.of("N", Side.FIRST, 4)).hasMessageContaining("1, 2 or 3");
    }
}
