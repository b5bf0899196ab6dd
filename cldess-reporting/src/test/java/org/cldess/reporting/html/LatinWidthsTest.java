package org.cldess.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LatinWidthsTest {
    private final LatinWidths widths = new LatinWidths();

    @Test
    void measures_as_arial_does() {
        assertThat(widths.width("iii", 1000, false)).isCloseTo(3 * 222, within(3.0));
        assertThat(widths.width("MMM", 1000, false)).isCloseTo(3 * 833, within(3.0));
        assertThat(widths.width("Économie", 1000, true)).isGreaterThan(widths.width("Économie", 1000, false));
    }

    @Test
    void grows_with_the_size() {
        assertThat(widths.width("12\u202F345,67\u00A0€", 26, false))
                .isEqualTo(2 * widths.width("12\u202F345,67\u00A0€", 13, false));
    }

    @Test
    void counts_an_unknown_character_as_a_full_square() {
        assertThat(widths.width("\u4E2D\uD83C\uDF31", 10, false)).isEqualTo(20);
    }
}
