package org.cldess.reporting.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The inks have enough contrast with every surface, by the formula of WCAG 2.2, in the light and in the dark theme. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    private static final List<Ink> SURFACES = List.of(Ink.PAGE, Ink.PANEL, Ink.HEADER);

    @ParameterizedTest(name = "{0} on {1}, at least {2}")
    @MethodSource("pairs")
    void stands_out(Ink ink, Ink surface, double minimum) {
        assertThat(ratio(ink.light(), surface.light())).as("light").isGreaterThanOrEqualTo(minimum);
        assertThat(ratio(ink.dark(), surface.dark())).as("dark").isGreaterThanOrEqualTo(minimum);
    }

    static Stream<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (Ink surface : SURFACES) {
            for (Ink text : List.of(Ink.TEXT, Ink.MUTED, Ink.PRIMARY, Ink.LINK, Ink.FOCUS)) {
                pairs.add(Arguments.of(text, surface, TEXT));
            }
            pairs.add(Arguments.of(Ink.BORDER, surface, SHAPE));
        }
        for (Ink surface : List.of(Ink.PAGE, Ink.PANEL)) {
            Ink.categories().forEach(category -> pairs.add(Arguments.of(category, surface, SHAPE)));
            pairs.add(Arguments.of(Ink.OTHERS, surface, SHAPE));
        }
        pairs.add(Arguments.of(Ink.TARGET_EDGE, Ink.PAGE, SHAPE));
        pairs.add(Arguments.of(Ink.PRIMARY, Ink.TARGET, SHAPE));
        pairs.add(Arguments.of(Ink.TEXT, Ink.TARGET, TEXT));
        for (StatusMark mark : StatusMark.values()) {
            pairs.add(Arguments.of(mark.ink(), mark.tint(), TEXT));
            SURFACES.forEach(surface -> pairs.add(Arguments.of(mark.ink(), surface, SHAPE)));
        }
        for (Ink text : List.of(Ink.TEXT, Ink.LINK, Ink.MUTED)) {
            pairs.add(Arguments.of(text, Ink.LATE_TINT, TEXT));
        }
        return pairs.stream();
    }

    @Test
    void every_ink_is_a_surface_decoration_or_checked() {
        Set<Ink> checked = EnumSet.of(Ink.RULE);
        pairs().forEach(pair -> {
            checked.add((Ink) pair.get()[0]);
            checked.add((Ink) pair.get()[1]);
        });

        assertThat(checked).containsExactlyInAnyOrder(Ink.values());
    }

    @Test
    void neighbouring_categories_differ_in_lightness() {
        assertThat(leastStep(Ink::light)).as("light").isGreaterThanOrEqualTo(17);
        assertThat(leastStep(Ink::dark)).as("dark").isGreaterThanOrEqualTo(14);
    }

    private static double leastStep(Function<Ink, String> value) {
        List<Ink> categories = Ink.categories();
        return IntStream.range(1, categories.size())
                .mapToDouble(index -> Math.abs(lightness(value.apply(categories.get(index)))
                        - lightness(value.apply(categories.get(index - 1)))))
                .min()
                .orElseThrow();
    }

    private static double lightness(String colour) {
        return 116 * Math.cbrt(luminance(colour)) - 16;
    }

    private static double ratio(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
