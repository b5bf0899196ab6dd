package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedTextTest {

    @Test
    void drops_marks_that_draw_nothing() {
        assertThat(PrintedText.of("co\u00ADopé\u200Dra✓\uFE0Ftion\u2060s\uFEFF"))
                .isEqualTo("coopéra✓tions");
    }

    @Test
    void shows_control_characters_and_halves_of_characters_as_unknown() {
        assertThat(PrintedText.of("a\u0000b\uD800c\td")).isEqualTo("a\uFFFDb\uFFFDc d");
    }

    @Test
    void makes_one_of_several_ordinary_spaces_and_leaves_the_others() {
        assertThat(PrintedText.of("a   b\t\n c\u00A0\u00A0d")).isEqualTo("a b c\u00A0\u00A0d");
    }

    @Test
    void keeps_what_lets_a_line_break() {
        assertThat(PrintedText.of("a\u200Bb")).isEqualTo("a\u200Bb");
    }

    /**
     * A soft hyphen is dropped, so that the whole text is cleaned; without one, a text of characters that need no
     * cleaning is returned unchanged.
     */
    @Test
    void is_the_same_for_each_sign_whatever_stands_beside_it() {
        for (char sign = 0; sign < Character.MAX_VALUE; sign++) {
            String text = "a" + sign + " b";
            assertThat(PrintedText.of(text)).as("U+%04X", (int) sign).isEqualTo(PrintedText.of(text + "\u00AD"));
        }
    }
}
