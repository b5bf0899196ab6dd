package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cldess.reporting.chart.Drawing.Label;
import org.cldess.reporting.chart.PinMap.KeyWords;
import org.cldess.reporting.chart.PinMap.Pin;
import org.cldess.reporting.chart.PinMap.Point;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests maps of pins: every commune is named, and no circle, name or number overlaps another. */
class PinMapTest {
    private static final TextMeasure MEASURE = (text, size, weight) -> text.length() * size * 0.56;
    private static final List<Canvas> CANVASES = List.of(
            new Canvas(720, 13, MEASURE),
            new Canvas(487, 9, MEASURE),
            new Canvas(288, 12, MEASURE),
            new Canvas(240, 12, MEASURE));
    private static final KeyWords WORDS =
            new KeyWords("acteurs dans la commune", "position approchée", "autre commune", "contour schématique");

    /**
     * Draws up to forty communes, scattered or all at one place; the first may have far more actors than the others.
     */
    static PinMap drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 1 + random.nextInt(PinMap.MAX_PINS);
        double spread = List.of(0.0, 0.01, 0.1, 0.4).get(random.nextInt(4));
        List<Pin> pins = IntStream.range(0, size)
                .mapToObj(number -> new Pin(
                        "Commune" + number + "-sur-Siagne".repeat(random.nextInt(2)),
                        number == 0 ? 1 + random.nextInt(20_000) : 1 + random.nextInt(30),
                        new Point(43.6 + spread * random.nextDouble(), 6.9 + 2 * spread * random.nextDouble()),
                        random.nextInt(3) == 0))
                .toList();
        List<Point> others = IntStream.range(0, random.nextInt(60))
                .mapToObj(number -> new Point(43.5 + 0.6 * random.nextDouble(), 6.7 + random.nextDouble()))
                .toList();
        return new PinMap(pins, others, WORDS, Locale.FRENCH);
    }

    static LongStream seeds() {
        return Cases.seeds(25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_commune_is_named_no_two_names_or_numbers_overlap_and_all_is_inside_the_drawing(long seed) {
        PinMap map = drawn(seed);
        for (Canvas canvas : CANVASES) {
            String where = "map " + seed + " on a canvas of " + canvas.width();
            DrawnLabels drawn = new DrawnLabels(map.draw(canvas), canvas);
            drawn.keepApart(where);
            drawn.stayInside(where);
            String shown = DrawnLabels.in(drawn.drawing()).stream()
                    .map(Label::text)
                    .collect(Collectors.joining())
                    .replace(" ", "");
            assertThat(map.pins().stream().map(Pin::label).filter(label -> !shown.contains(label)))
                    .as(where)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_circle_lies_on_another_one_nor_leaves_the_frame(long seed) {
        PinMap map = drawn(seed);
        for (Canvas canvas : CANVASES) {
            double[] radii = map.pins().stream()
                    .mapToDouble(pin -> canvas.textSize() * (pin.count() > 30 ? 2.6 : 0.9))
                    .toArray();
            CircleLayout places = new CircleLayout(map, canvas, radii);
            for (int one = 0; one < radii.length; one++) {
                double[] at = places.of(one);
                assertThat(at[0]).isBetween(radii[one], canvas.width() - radii[one]);
                assertThat(at[1]).isBetween(radii[one], places.bottom() - radii[one]);
                for (int other = 0; other < one; other++) {
                    double far = Math.hypot(at[0] - places.of(other)[0], at[1] - places.of(other)[1]);
                    if (far <= radii[one] + radii[other]) {
                        fail("%s lies on %s on a canvas of %s", one, other, canvas.width());
                    }
                }
            }
        }
    }

    @Test
    void circles_that_touch_nothing_lie_where_their_commune_is() {
        List<Pin> apart =
                List.of(Pin.of("Grasse", 9, new Point(43.66, 6.92)), Pin.of("Nice", 2, new Point(43.70, 7.27)));
        CircleLayout places = new CircleLayout(
                new PinMap(apart, List.of(), WORDS, Locale.FRENCH), CANVASES.get(0), new double[] {20, 10});

        for (int pin = 0; pin < 2; pin++) {
            assertThat(places.of(pin))
                    .containsExactly(places.projected(apart.get(pin).at()));
        }
        assertThat(places.of(0)[0]).isLessThan(places.of(1)[0]);
        assertThat(places.of(0)[1]).isGreaterThan(places.of(1)[1]);
        double kilometres =
                Math.hypot(places.of(0)[0] - places.of(1)[0], places.of(0)[1] - places.of(1)[1]) / places.kilometre();
        assertThat(kilometres).isBetween(28.0, 29.0);
    }

    @Test
    void the_same_pins_always_give_the_same_map() {
        Cases.seeds(5)
                .forEach(seed -> assertThat(drawn(seed).draw(CANVASES.get(2)))
                        .isEqualTo(drawn(seed).draw(CANVASES.get(2))));
    }

    @Test
    void refuses_what_cannot_be_drawn() {
        assertThatThrownBy(() -> new PinMap(List.of(), List.of(), WORDS, Locale.FRENCH))
                .hasMessageContaining("1 to 40 circles, not 0");
    }
}
