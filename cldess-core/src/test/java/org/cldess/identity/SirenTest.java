package org.cldess.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {
    /** Returns numbers whose ninth digit is found by trial, so that the test contains no formula. */
    private static List<String> valid(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> String.format(Locale.ROOT, "%08d", random.nextInt(1, 100_000_000)))
                .map(first -> IntStream.range(0, 10)
                        .mapToObj(last -> first + last)
                        .filter(digits -> Siren.refusal(digits).isEmpty())
                        .reduce((one, other) -> one + " and " + other)
                        .orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"402654479", "200039857", "231300021", "356000000", "732829320", "005520135"})
    void reads_the_numbers_of_real_bodies(String digits) {
        assertThat(Siren.parse(digits)).hasToString(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "200 039 857",
                "  200039857\n",
                "200\u00A0039\u00A0857",
                "200\u202F039\u202F857",
                "200.039.857",
                "200-039-857",
                "200\u2011039\u2013857",
                "\uFEFF200\u200B039\u2009857\t"
            })
    void reads_what_people_paste(String pasted) {
        assertThat(Siren.parse(pasted)).isEqualTo(new Siren("200039857"));
    }

    @Test
    void prints_what_it_reads_and_groups_it_for_people() {
        Siren siren = Siren.parse("402 654 479");
        assertThat(siren).hasToString("402654479");
        assertThat(siren.spaced()).isEqualTo("402\u202F654\u202F479");
        assertThat(siren.say(Locale.FRENCH)).isEqualTo(siren.spaced());
        assertThat(Siren.parse(siren.toString())).isEqualTo(siren).hasSameHashCodeAs(siren);
        assertThat(Siren.parse(siren.spaced())).isEqualTo(siren);
    }

    @Test
    void has_exactly_one_check_digit_for_eight_digits() {
        assertThat(valid(11, 500)).allSatisfy(digits -> assertThat(digits).matches("[0-9]{9}"));
    }

    @Test
    void refuses_every_change_of_one_digit() {
        for (String digits : valid(7, 200)) {
            for (int i = 0; i < digits.length(); i++) {
                for (char c = '0'; c <= '9'; c++) {
                    String changed = digits.substring(0, i) + c + digits.substring(i + 1);
                    assertThat(Siren.refusal(changed).isEmpty()).as(changed).isEqualTo(changed.equals(digits));
                }
            }
        }
    }

    @Test
    void names_the_rule_that_is_broken_and_the_way_out() {
        assertThatThrownBy(() -> Siren.parse("402654478"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The SIREN “402654478” is not valid: its check digit is wrong. The last digit is 8; the"
                        + " others require 9. Check its 9 digits.");
        assertThatThrownBy(() -> Siren.parse("402 654 4O9"))
                .hasMessage("The SIREN “402 654 4O9” is not valid: “O”, at position 10, is not a digit."
                        + " Check its 9 digits.");
        assertThatThrownBy(() -> Siren.parse("4026544799"))
                .hasMessage("The SIREN “4026544799” is not valid: it has 10 digits instead of 9. Check its 9 digits.");
        assertThatThrownBy(() -> Siren.parse("4"))
                .hasMessage("The SIREN “4” is not valid: it has 1 digit instead of 9. Check its 9 digits.");
        assertThatThrownBy(() -> Siren.parse(" \u202F")).hasMessage("The SIREN is empty. Check its 9 digits.");
        assertThatThrownBy(() -> Siren.parse("000 000 000"))
                .hasMessage("The SIREN “000 000 000” is not valid: it contains only zeros. Check its 9 digits.");
        assertThatThrownBy(() -> new Siren("abc")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void guesses_what_happened_to_a_number() {
        assertThat(Siren.refusal("402 654 479 00029").orElseThrow().say(Locale.ENGLISH))
                .isEqualTo("The SIREN “402 654 479 00029” is not valid: it is a SIRET."
                        + " Keep its first 9 digits: 402654479.");
        assertThat(Siren.refusal("5520135").orElseThrow().key()).isEqualTo("length.digits");
        assertThat(Siren.refusal("05520135").orElseThrow().say(Locale.ENGLISH))
                .isEqualTo("The SIREN “05520135” is not valid: it has 8 characters instead of 9. A leading zero was"
                        + " probably lost: write 005520135 if that is the one.");
    }

    @Test
    void points_at_a_character_that_takes_two_chars_and_cuts_a_pasted_page() {
        assertThat(Siren.refusal("40\uD83D\uDE00265447").orElseThrow().say(Locale.ENGLISH))
                .contains("“\uD83D\uDE00”, at position 3,");
        assertThat(Siren.refusal("x".repeat(100_000)).orElseThrow().say(Locale.ENGLISH))
                .startsWith("The SIREN “" + "x".repeat(40) + "…” is not valid")
                .hasSizeLessThan(200);
    }

    @Test
    void sorts_by_its_digits() {
        assertThat(Siren.parse("005520135")).isLessThan(Siren.parse("200039857"));
        assertThat(Siren.parse("200039857"))
                .isEqualByComparingTo(Siren.parse("200 039 857"))
                .isNotEqualTo(Siren.parse("402654479"));
    }
}
