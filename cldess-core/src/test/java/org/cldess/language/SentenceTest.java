package org.cldess.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rien",
                "{0}",
                "{1}, puis {0}, puis {1}",
                "{2,choice,0#aucun acteur|1#un acteur|1<{2} acteurs} de {0}",
                "{2,choice,0#{0} n’a rien|1#{0} a {1}|2#{0} a deux fois {1}|3≤{0} a {2} fois {1}}.",
                "{2,number} fois",
                "l''un {0} et l'{1}'",
                "{2,number,percent} de {0}"
            })
    void says_what_the_format_of_the_platform_would_say(String pattern) {
        for (int number : new int[] {0, 1, 2, 3, 7, 999, 1_000, 12_345}) {
            Object[] said = {"Épi de Terre", "deux | {mots}", number};

            assertThat(new Sentence(pattern, false).with(said))
                    .isEqualTo(new MessageFormat(pattern, Locale.FRANCE).format(said));
            assertThat(new Sentence(pattern, true).with(said))
                    .isEqualTo(new MessageFormat(pattern, Locale.UK).format(said));
        }
    }

    @Test
    void a_number_with_decimals_chooses_and_is_written_as_the_language_writes_it() {
        Sentence sentence = new Sentence("{0,choice,0#{0} point|2#{0} points}", false);

        assertThat(sentence.with(new Object[] {new BigDecimal("1.50")})).isEqualTo("1,5 point");
        assertThat(sentence.with(new Object[] {new BigDecimal("12345.75")})).isEqualTo("12\u202F345,75 points");
    }

    @Test
    void every_kind_of_number_is_written_alike_with_and_without_quoting_apostrophes() {
        for (String pattern : List.of("{0}", "l''{0}")) {
            String before = pattern.equals("{0}") ? "" : "l'";
            Sentence french = new Sentence(pattern, false);
            Sentence english = new Sentence(pattern, true);
            for (Number number : List.of(-12_345, -12_345L, new BigInteger("-12345"), new BigDecimal("-12345.0"))) {
                assertThat(french.with(new Object[] {number})).isEqualTo(before + "\u221212\u202F345");
                assertThat(english.with(new Object[] {number})).isEqualTo(before + "\u221212,345");
            }
            assertThat(french.with(new Object[] {new BigDecimal("1.23456")})).isEqualTo(before + "1,23456");
            assertThat(french.with(new Object[] {0.1 + 0.2})).isEqualTo(before + "0,3");
            assertThat(french.with(new Object[] {1.0625f})).isEqualTo(before + "1,062");
            assertThat(french.with(new Object[] {Double.NaN})).isEqualTo(before + "NaN");
        }
    }

    @Test
    void counts_the_places_that_stand_within_choices() {
        assertThat(new Sentence("{0,choice,0#rien|1#{0} de {1}}", false).arguments())
                .isEqualTo(2);
    }
}
