package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cldess.language.Typography;
import org.cldess.reporting.chart.Drawing.Label;
import org.cldess.reporting.chart.GroupMap.Bond;
import org.cldess.reporting.chart.GroupMap.Group;
import org.cldess.reporting.chart.GroupMap.KeyWords;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests maps of groups: all groups and link counts are shown, and no two labels overlap. */
class GroupMapTest {
    private static final TextMeasure MEASURE = (text, size, weight) -> text.length() * size * 0.56;
    private static final List<Canvas> CANVASES = List.of(
            new Canvas(720, 13, MEASURE),
            new Canvas(487, 9, MEASURE),
            new Canvas(288, 12, MEASURE),
            new Canvas(240, 12, MEASURE));
    private static final KeyWords WORDS =
            new KeyWords("ESS", "entreprise", "autre", "les deux", "entre les deux", "autres liens");

    /** Draws up to twelve groups with random links and up to six figures. */
    static GroupMap drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 1 + random.nextInt(GroupMap.MAX_GROUPS);
        int figures = 1 + random.nextInt(6);
        List<Group> groups = IntStream.range(0, size)
                .mapToObj(place -> new Group(
                        "G" + place + " mot".repeat(random.nextInt(6)),
                        "12 acteurs" + ", 1 000 liens internes".repeat(random.nextInt(2)),
                        random.nextInt(4) == 0
                                ? Optional.empty()
                                : Optional.of(List.of(NetworkMap.Side.values()).get(random.nextInt(3))),
                        1 + random.nextInt(200)))
                .toList();
        List<Bond> bonds = new ArrayList<>();
        int rarity = 1 + random.nextInt(4);
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < one; other++) {
                if (random.nextInt(rarity) == 0) {
                    int links = 1 + random.nextInt((int) Math.pow(10, figures) - 1);
                    bonds.add(
                            random.nextBoolean()
                                    ? new Bond(one, other, random.nextBoolean(), links)
                                    : new Bond(other, one, random.nextBoolean(), links));
                }
            }
        }
        return new GroupMap(groups, bonds, WORDS, Locale.FRENCH);
    }

    static LongStream seeds() {
        return Cases.seeds(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_two_names_or_numbers_overlap_all_is_inside_the_drawing_and_every_arc_bears_its_number(long seed) {
        GroupMap map = drawn(seed);
        List<String> numbers = map.bonds().stream()
                .map(bond -> Typography.number(bond.links(), Locale.FRENCH))
                .toList();
        // the canvases with room for all numbers: paper and all usual screens
        int numbered = map.bonds().stream().anyMatch(bond -> bond.links() > 99) ? 2 : 3;
        for (Canvas canvas : CANVASES) {
            String where = "network " + seed + " on a canvas of " + canvas.width();
            DrawnLabels drawn = new DrawnLabels(map.draw(canvas), canvas);
            drawn.keepApart(where);
            drawn.stayInside(where);
            if (CANVASES.indexOf(canvas) < numbered) {
                assertThat(DrawnLabels.in(drawn.drawing()).stream()
                                .filter(label -> label.anchor() == Drawing.Anchor.MIDDLE)
                                .map(Label::text))
                        .as(where)
                        .containsExactlyInAnyOrderElementsOf(numbers);
            }
        }
    }

    @Test
    void the_key_names_every_kind_of_group_that_is_drawn_and_no_other() {
        Map<Optional<NetworkMap.Side>, String> words = Map.of(
                Optional.of(NetworkMap.Side.FIRST), WORDS.first(),
                Optional.of(NetworkMap.Side.SECOND), WORDS.second(),
                Optional.of(NetworkMap.Side.NEITHER), WORDS.neither(),
                Optional.empty(), WORDS.several());
        for (long seed = 0; seed < Cases.of(20); seed++) {
            GroupMap map = drawn(seed);

            assertThat(DrawnLabels.in(map.draw(CANVASES.get(0))).stream()
                            .map(Label::text)
                            .filter(words.values()::contains))
                    .as("network %s", seed)
                    .containsExactlyInAnyOrderElementsOf(map.groups().stream()
                            .map(Group::side)
                            .distinct()
                            .map(words::get)
                            .toList());
        }
    }

    @Test
    void the_same_groups_are_always_drawn_the_same() {
        Cases.seeds(5)
                .forEach(seed -> assertThat(drawn(seed).draw(CANVASES.get(0)))
                        .isEqualTo(drawn(seed).draw(CANVASES.get(0))));
    }

    @Test
    void refuses_what_cannot_be_drawn() {
        List<Group> two = List.of(
                new Group("A", "1 acteur", Optional.empty(), 1), new Group("B", "1 acteur", Optional.empty(), 1));

        assertThatThrownBy(() -> new GroupMap(List.of(), List.of(), WORDS, Locale.FRENCH))
                .hasMessageContaining("1 to 12 groups, not 0");
        assertThatThrownBy(() -> new GroupMap(two, List.of(Bond.withinSide(0, 2, 1)), WORDS, Locale.FRENCH))
                .hasMessageContaining("does not join two of the 2 groups");
        assertThatThrownBy(() -> new GroupMap(two, List.of(Bond.withinSide(1, 1, 1)), WORDS, Locale.FRENCH))
                .hasMessageContaining("does not join two");
        assertThatThrownBy(() -> new GroupMap(
                        two, List.of(Bond.withinSide(0, 1, 1), Bond.withinSide(1, 0, 1)), WORDS, Locale.FRENCH))
                .hasMessageContaining("the same two groups");
    }
}
