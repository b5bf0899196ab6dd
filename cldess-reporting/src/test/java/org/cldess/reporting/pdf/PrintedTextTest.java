package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedTextTest {

    @Test
    void drops_marks_that_draw_nothing() {
        assertThat(PrintedText.of("co\u00ADopé\u200Dra✓\uFE0Ftion\u2060s")).isEqualTo("coopéra✓tions");
    }

    @Test
    void breaks_only_words_wider_than_their_column() {
        assertThat(PrintedText.breakable("un mot aaaaaaaaaaaa fin", String::length, 8))
                .isEqualTo("un mot aaaaaaa\u200Baaaaa fin");
        assertThat(PrintedText.breakable("rien à faire", String::length, 8)).isEqualTo("rien à faire");
    }

    @Test
    void breaks_a_word_in_a_column_narrower_than_a_letter() {
        assertThat(PrintedText.breakable("abc", String::length, 0.5)).isEqualTo("a\u200Bb\u200Bc");
    }

    @Test
    void never_cuts_a_character_in_two() {
        assertThat(PrintedText.breakable("𝕏𝕏𝕏", text -> 1.0 * text.codePointCount(0, text.length()), 2))
                .isEqualTo("𝕏𝕏\u200B𝕏");
    }
}
