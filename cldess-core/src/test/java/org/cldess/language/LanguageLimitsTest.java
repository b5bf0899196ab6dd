package org.cldess.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Tests the numbers, letters and spaces at which a language rule starts or stops applying. */
class LanguageLimitsTest {
    private static final long BILLION_BILLIONS = 1_000_000_000_000_000_000L;

    @Test
    void numbers_in_words() {
        assertThat(InWords.number(1_100, Locale.ENGLISH)).isEqualTo("one thousand one hundred");
        assertThat(InWords.number(1_099, Locale.ENGLISH)).isEqualTo("one thousand and ninety-nine");
        assertThat(InWords.number(BILLION_BILLIONS - 1, Locale.ENGLISH))
                .startsWith("nine hundred and ninety-nine quad");
        assertThatThrownBy(() -> InWords.number(BILLION_BILLIONS, Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> InWords.number(-1, Locale.FRENCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amounts_in_words() {
        assertThat(euros("1000000")).isEqualTo("un million d’euros");
        assertThat(euros("1000001")).isEqualTo("un million un euros");
        assertThat(euros("0.005")).isEqualTo("un centime");
        assertThat(euros("0.0049")).isEqualTo("zéro euro");
        assertThat(euros("0.02")).isEqualTo("deux centimes");
        assertThat(euros("1.01")).isEqualTo("un euro et un centime");
    }

    @Test
    void numbers_that_would_fill_the_memory_are_refused() {
        assertThat(euros("92233720368547758.07")).startsWith("quatre-vingt-douze billiards");
        for (String amount : List.of("92233720368547758.08", "-0.01", "1E+10000000", "1E-10000000", "1E-1000000")) {
            assertThatThrownBy(() -> euros(amount))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cannot be written");
        }
        assertThat(Typography.number(new BigDecimal("1E+999"), Locale.FRENCH)).hasSize(1_000 + 333);
        for (String number : List.of("1E+1000", "1E-1001", "1E+10000000", "1E-2147483647", "1E+2147483647")) {
            BigDecimal absurd = new BigDecimal(number);
            List<Supplier<String>> forms = List.of(
                    () -> Typography.number(absurd, Locale.FRENCH),
                    () -> Typography.number(absurd, 2, Locale.FRENCH),
                    () -> Typography.percent(absurd, 0, Locale.ENGLISH),
                    () -> Typography.euros(absurd, Locale.ENGLISH),
                    () -> Typography.shortEuros(absurd, Locale.FRENCH));
            for (Supplier<String> form : forms) {
                assertThatThrownBy(form::get)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("Round it to 1000");
            }
        }
    }

    private static String euros(String amount) {
        return InWords.euros(new BigDecimal(amount), Locale.FRENCH);
    }

    @Test
    void a_name_that_begins_with_a_joined_letter_is_elided() {
        assertThat(GrammaticalArticle.DU.before(Named.person("Ægide"))).isEqualTo("d’");
        assertThat(GrammaticalArticle.DU.before(Named.person("Œnone"))).isEqualTo("d’");
        assertThat(GrammaticalArticle.DU.before(Named.person("Yvonne"))).isEqualTo("de ");
    }

    @Test
    void nothing_is_near_to_a_text_without_end_nor_to_a_part_or_a_word_of_which_nothing_is_left() {
        String hundred = "a".repeat(100);
        assertThat(Nearest.of(hundred, List.of(hundred + "b"))).contains(hundred + "b");
        assertThat(Nearest.of(hundred + "c", List.of(hundred + "b"))).isEmpty();
        assertThat(Nearest.of("a_b", List.of("a"))).isEmpty();
        assertThat(Nearest.of("abc_xyz", List.of("abc"))).contains("abc");
        assertThat(Nearest.of("x", List.of("a"))).isEmpty();
        assertThat(Nearest.of("x", List.of("xy"))).contains("xy");
    }

    @Test
    void hours_around_noon_and_midnight() {
        assertThat(time(0, 5)).isEqualTo("12:05 am");
        assertThat(time(11, 59)).isEqualTo("11:59 am");
        assertThat(time(12, 0)).isEqualTo("12 pm");
        assertThat(time(12, 5)).isEqualTo("12:05 pm");
    }

    private static String time(int hour, int minute) {
        return Typography.time(LocalTime.of(hour, minute), Locale.UK).replace(Typography.NO_BREAK_SPACE, ' ');
    }

    @Test
    void spaces_that_do_not_break() {
        char narrow = Typography.NARROW_SPACE;
        char wide = Typography.NO_BREAK_SPACE;
        assertThat(tidy("Vrai ; 5 % de 3 € : « oui » !"))
                .isEqualTo("Vrai" + narrow + "; 5" + wide + "% de 3" + wide + "€" + wide + ": «" + wide + "oui" + wide
                        + "»" + narrow + "!");
        assertThat(tidy("le n° 5")).isEqualTo("le n°" + wide + "5");
        assertThat(tidy("à 20° 5 fois")).isEqualTo("à 20° 5 fois");
        assertThat(tidy("° 5")).isEqualTo("° 5");
        assertThat(Typography.tidy("5 % : 3 €", Locale.ENGLISH)).isEqualTo("5 % : 3 €");
    }

    private static String tidy(String sentence) {
        return Typography.tidy(sentence, Locale.FRENCH);
    }

    @Test
    void an_excerpt_of_sixty_characters_is_whole_and_shows_no_character_that_turns_the_line() {
        assertThat(Typography.excerpt("é".repeat(60))).isEqualTo("é".repeat(60));
        assertThat(Typography.excerpt("é".repeat(61))).isEqualTo("é".repeat(60) + "…");
        assertThat(Typography.excerpt("a\u202Ab\u202Ec\u2066d\u2069e\u2065\tf")).isEqualTo("a�b�c�d�e� f");
    }

    @Test
    void french_words_are_marked_once() {
        String marked = FrenchWords.mark("la ville", FrenchWords.MARKED);

        assertThat(marked).isEqualTo(FrenchWords.BEGIN + "la ville" + FrenchWords.END);
        assertThat(FrenchWords.mark(marked, FrenchWords.MARKED)).isEqualTo(marked);
        assertThat(FrenchWords.mark("la ville", Locale.ENGLISH)).isEqualTo("la ville");
        assertThat(FrenchWords.mark("A 12-B", FrenchWords.MARKED)).isEqualTo("A 12-B");
    }
}
