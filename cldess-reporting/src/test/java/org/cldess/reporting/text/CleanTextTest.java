package org.cldess.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Économie sociale et solidaire",
                "12\u202F345,67\u00A0€",
                "<script>alert(1)</script> & \"…\"",
                "\u26A0\uFE0F",
                "\uD83C\uDF31",
                "\u00BB\u2011\u0153"
            })
    void leaves_clean_text_alone(String text) {
        assertThat(CleanText.of(text)).isEqualTo(text);
    }

    @Test
    void composes_accents() {
        assertThat(CleanText.of("E\u0301conomie")).isEqualTo("\u00C9conomie");
    }

    @Test
    void makes_one_line_of_several() {
        assertThat(CleanText.of("un\tdeux\ntrois\rquatre")).isEqualTo("un deux trois quatre");
    }

    @ParameterizedTest
    @CsvSource({"0000", "0001", "001B", "007F", "0085", "009F", "D800", "DFFF", "FFFE", "FFFF", "FDD0", "FDEF"})
    void shows_what_no_format_can_carry_as_a_replacement(String hexadecimal) {
        String text = "a" + (char) Integer.parseInt(hexadecimal, 16) + "b";

        assertThat(CleanText.of(text)).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @CsvSource({"061C", "200E", "200F", "202A", "202E", "2066", "2069", "FEFF"})
    void drops_marks_of_direction_and_of_byte_order(String hexadecimal) {
        String text = "a" + (char) Integer.parseInt(hexadecimal, 16) + "b";

        assertThat(CleanText.of(text)).isEqualTo("ab");
    }
}
