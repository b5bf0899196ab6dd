package org.cldess.indicator.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Random;
import org.cldess.language.Message;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests which texts are formulas, and the messages for those that are not. */
class FormulaTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 +          | too early
                    1 2          | character 3
                    (1 + [a]     | character 1
                    1 + [a       | character 5
                    [a b]        | character 1
                    1 + max([a]) | character 5
                    sum(1)       | character 5
                    0,5 * [a]    | character 2
                    1. + [a]     | character 2
                    1 + * [a]    | character 5
                    [a] $ 2      | character 5
                    1) + [a]     | character 2
                    last [a]     | character 6
                    a            | character 1
                    """)
    void what_is_no_formula_is_told_with_its_place(String text, String place) {
        Message refusal = Formula.refusal(text).orElseThrow();

        assertThat(refusal.say(Locale.ENGLISH)).contains(place);
        assertThat(refusal.say(Locale.FRENCH)).startsWith("La formule").isNotEqualTo(refusal.say(Locale.ENGLISH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.parse(text))
                .withMessage(refusal.say(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12 + zZ([a])    | At character 6, “zZ” is not a function.
                    12 + 9,5        | There is a comma at character 7.
                    12 + 9.         | At character 7, nothing follows the point.
                    12 $ 3          | There is “$” at character 4, where one of the signs + - * / or the end is expected.
                    12 + (1 - [a] ; | There is “;” at character 15, where one of the signs + - * / or the end is expected.
                    12 + last 3     | There is “3” at character 11, where an opening parenthesis is expected.
                    12 + last(3)    | There is “3” at character 11, where an indicator in brackets is expected.
                    12 + (1 - [a]   | The parenthesis opened at character 6 is not closed.
                    12 + last([a]   | The parenthesis opened at character 10 is not closed.
                    12 + [a         | The bracket opened at character 6 is not closed.
                    12 + [ a b ]    | At character 6, “a b” is not an id.
                    12 +            | It ends too early: a number, an indicator in brackets, a function or a parenthesis is still expected.
                    """)
    void the_place_is_where_a_reader_would_point(String text, String told) {
        assertThat(Formula.refusal(text).orElseThrow().say(Locale.ENGLISH))
                .startsWith("“%s” is not a formula. %s ".formatted(text, told));
    }

    @ParameterizedTest
    @CsvSource({"1", "0", "90.09", "[a]", "'-(1 + [a-b]) * 2.5 / sum([c])'", "'LAST( [ a ] )'", "--1", "baseline([a])-1"
    })
    void what_is_a_formula_is_read(String text) {
        assertThat(Formula.refusal(text)).isEmpty();
        assertThat(Formula.parse(text)).hasToString(text);
    }

    @Test
    void the_indicators_of_a_formula_are_those_in_brackets() {
        assertThat(Formula.parse("[b] + sum([a]) / [b] - baseline([c])").indicators())
                .containsExactly("a", "b", "c");
    }

    @Test
    void long_and_deep_texts_are_refused_and_break_nothing() {
        assertThat(Formula.refusal("(".repeat(Formula.MAX_LENGTH) + "1")).isPresent();
        assertThat(Formula.refusal("(".repeat(900))).isPresent();
        assertThat(Formula.refusal("-".repeat(900) + "1")).isPresent();
        assertThat(Formula.refusal("(".repeat(Formula.MAX_DEPTH) + "1" + ")".repeat(Formula.MAX_DEPTH)))
                .isEmpty();
        assertThat(Formula.refusal("(".repeat(Formula.MAX_DEPTH + 1) + "1" + ")".repeat(Formula.MAX_DEPTH + 1)))
                .isPresent();
        assertThat(Formula.refusal("1" + "+1".repeat(499))).isEmpty();
    }

    @Test
    void a_limit_may_be_reached_and_not_passed() {
        String full = "1" + "+1".repeat(499) + " ";
        assertThat(full).hasSize(Formula.MAX_LENGTH);
        assertThat(Formula.refusal(full)).isEmpty();
        assertThat(told(full + " ")).contains("It has 1,001 characters; at most 1,000 are allowed.");
        assertThat(Formula.refusal("9".repeat(30))).isEmpty();
        assertThat(told("1 + " + "9".repeat(31)))
                .contains("A number of more than 30 characters begins at character 5.");
        assertThat(told("1 + " + "(".repeat(41))).contains("At character 45, more than 40 parentheses");
        assertThat(told("1 + " + "-".repeat(41))).contains("At character 45, more than 40 parentheses");
    }

    @ParameterizedTest
    @CsvSource({"(1)", "-1"})
    void what_is_closed_again_is_not_deep(String part) {
        assertThat(Formula.refusal(part + ("*" + part).repeat(Formula.MAX_DEPTH)))
                .isEmpty();
    }

    private static String told(String text) {
        return Formula.refusal(text).orElseThrow().say(Locale.ENGLISH);
    }

    /** Any text is either read or refused with a message. */
    @Test
    void any_text_is_read_or_refused_in_both_languages() {
        Random random = new Random(7);
        String signs = "0123.,+-*/()[]ab sumlast\u00e9\ud83d\ude00{}'\u0000";
        for (int round = 0; round < Cases.of(500); round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            Formula.refusal(text.toString())
                    .ifPresentOrElse(
                            why -> assertThat(why.say(Locale.FRENCH)).isNotBlank(),
                            () -> assertThat(Formula.parse(text.toString()).expression())
                                    .isNotNull());
        }
    }
}
