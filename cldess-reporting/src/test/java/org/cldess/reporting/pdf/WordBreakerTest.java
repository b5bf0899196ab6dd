package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordBreakerTest {

    @Test
    void breaks_only_words_wider_than_their_column() {
        assertThat(breakable("un mot aaaaaaaaaaaa fin", 8)).isEqualTo("un mot aaaaaaaa\u200Baaaa fin");
        assertThat(breakable("rien à faire", 8)).isEqualTo("rien à faire");
    }

    @Test
    void breaks_a_word_in_a_column_narrower_than_a_letter() {
        assertThat(breakable("abc", 0.5)).isEqualTo("a\u200Bb\u200Bc");
    }

    @Test
    void never_cuts_a_character_in_two() {
        assertThat(new WordBreaker(2).breakable("𝕏𝕏𝕏", "", text -> text.codePointCount(0, text.length())))
                .isEqualTo("𝕏𝕏\u200B𝕏");
    }

    @Test
    void follows_a_word_from_one_run_into_the_next() {
        WordBreaker breaker = new WordBreaker(8);
        assertThat(breaker.breakable("un aaaaa", "bbbbb", String::length)).isEqualTo("un aaaaa");
        assertThat(breaker.breakable("bbbbb", "", String::length)).isEqualTo("bbb\u200Bbb");
    }

    @Test
    void counts_a_space_at_the_end_of_a_run_before_which_no_line_may_end() {
        WordBreaker breaker = new WordBreaker(8);
        assertThat(breaker.breakable("Fin : ", "........", String::length)).isEqualTo("Fin :\u200B ");
        assertThat(new WordBreaker(8).breakable("Fin : ", "aaaaaaaa", String::length))
                .isEqualTo("Fin : ");
    }

    @Test
    void lets_a_line_end_at_the_space_before_a_parenthesis() {
        assertThat(breakable("insertion (SIAE)", 9)).isEqualTo("insertion (SIAE)");
    }

    /** Covers closing brackets and stops of any script, and a bracket that the previous run opened. */
    @Test
    void breaks_before_a_space_at_which_the_formatter_ends_no_line() {
        for (String closing : List.of("!", ")", "⟩", "❩", "。", "؟", "⁆")) {
            assertThat(breakable("aaaa " + closing.repeat(6), 8)).isEqualTo("aaaa\u200B " + closing.repeat(6));
        }
        for (String opening : List.of("(", "⟨", "¿", "⁅")) {
            WordBreaker breaker = new WordBreaker(8);
            assertThat(breaker.breakable("aaa" + opening, " bbbbb", String::length))
                    .isEqualTo("aaa" + opening);
            assertThat(breaker.breakable(" bbbbb", "", String::length)).isEqualTo("\u200B bbbbb");
        }
    }

    @Test
    void knows_that_a_space_goes_on_in_the_next_run() {
        WordBreaker breaker = new WordBreaker(8);
        assertThat(breaker.breakable("aaaa ", " !!!!!!", String::length)).isEqualTo("aaaa\u200B ");
        assertThat(breaker.breakable(" !!!!!! ", "! !", String::length)).isEqualTo(" !!!!!!\u200B ");
    }

    @Test
    void lets_what_follows_a_full_line_begin_a_new_one() {
        WordBreaker breaker = new WordBreaker(8);
        breaker.endLine();
        assertThat(breaker.breakable(", puis", "", String::length)).isEqualTo("\u200B, puis");
    }

    private static String breakable(String text, double available) {
        return new WordBreaker(available).breakable(text, "", String::length);
    }
}
