package org.cldess.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cldess.reporting.theme.Weight;
import org.junit.jupiter.api.Test;

class LatinWidthsTest {
    private final LatinWidths widths = new LatinWidths();

    @Test
    void measures_as_arial_does() {
        assertThat(widths.width("iii", 1000, Weight.NORMAL)).isCloseTo(3 * 222, within(3.0));
        assertThat(widths.width("MMM", 1000, Weight.NORMAL)).isCloseTo(3 * 833, within(3.0));
        assertThat(widths.width("Économie", 1000, Weight.BOLD))
                .isGreaterThan(widths.width("Économie", 1000, Weight.NORMAL));
    }

    @Test
    void grows_with_the_size() {
        assertThat(widths.width("12\u202F345,67\u00A0€", 26, Weight.NORMAL))
                .isEqualTo(2 * widths.width("12\u202F345,67\u00A0€", 13, Weight.NORMAL));
    }

    @Test
    void counts_an_unknown_character_as_a_full_square() {
        assertThat(widths.width("\u4E2D\uD83C\uDF31", 10, Weight.NORMAL)).isEqualTo(20);
    }
}
