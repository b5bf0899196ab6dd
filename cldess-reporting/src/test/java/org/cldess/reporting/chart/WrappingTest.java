package org.cldess.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cldess.reporting.theme.Weight;
import org.junit.jupiter.api.Test;

class WrappingTest {
    private static final Canvas CANVAS =
            new Canvas(200, 10, (text, size, weight) -> text.codePointCount(0, text.length()) * size);

    @Test
    void fills_each_line_before_it_begins_the_next() {
        assertThat(wrap("un deux trois quatre", 80)).containsExactly("un deux", "trois", "quatre");
    }

    @Test
    void never_breaks_at_a_no_break_space() {
        assertThat(wrap("à 12\u202F000\u00A0€", 80)).containsExactly("à", "12\u202F000\u00A0€");
    }

    @Test
    void breaks_a_word_that_is_wider_than_the_line() {
        assertThat(wrap("anticonstitutionnel", 60)).containsExactly("antico", "nstitu", "tionne", "l");
    }

    @Test
    void keeps_the_halves_of_a_character_together() {
        assertThat(wrap("\uD83C\uDF31\uD83C\uDF31\uD83C\uDF31", 20))
                .containsExactly("\uD83C\uDF31\uD83C\uDF31", "\uD83C\uDF31");
    }

    @Test
    void shows_an_ellipsis_where_it_leaves_lines_out() {
        assertThat(Wrapping.atMost(2, CANVAS, "un deux trois quatre", 80, Weight.NORMAL))
                .containsExactly("un deux", "trois…");
        assertThat(Wrapping.atMost(1, CANVAS, "anticonstitutionnel", 60, Weight.NORMAL))
                .containsExactly("antic…");
        assertThat(Wrapping.atMost(3, CANVAS, "un deux trois quatre", 80, Weight.NORMAL))
                .containsExactly("un deux", "trois", "quatre");
    }

    @Test
    void an_empty_text_is_one_empty_line() {
        assertThat(wrap("", 80)).containsExactly("");
    }

    private static List<String> wrap(String text, double width) {
        return Wrapping.plain(CANVAS, text, width);
    }
}
