package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests pins at one place, too many for all their names to fit. */
class CrowdedMapTest {
    private static final Canvas NARROW = new Canvas(288, 12, (text, size, weight) -> text.length() * size * 0.6);

    private static String words(Locale locale) {
        List<PinMap.Pin> pins = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> new PinMap.Pin("Commune de la vallée " + i, i, new PinMap.Point(43.6, 6.9), false))
                .toList();
        PinMap map = new PinMap(pins, List.of(), new PinMap.KeyWords("a", "b", "c", "d"), locale);
        return DrawnLabels.in(map.draw(NARROW)).stream()
                .map(Drawing.Label::text)
                .collect(Collectors.joining(" "))
                .replace('\u00A0', ' ');
    }

    @Test
    void name_those_without_a_place_under_the_map() {
        assertThat(words(Locale.FRENCH))
                .containsPattern("Sans place pour leur nom : Commune de la vallée 1 \\(1\\), .+\\.");
        assertThat(words(Locale.ENGLISH))
                .containsPattern("No room for their names: Commune de la vallée 1 \\(1\\), .+\\.");
    }
}
