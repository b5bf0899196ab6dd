package org.cldess.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    private static final Amount LARGEST = Amount.ofCents(Long.MAX_VALUE);
    private static final Amount LEAST = Amount.ofCents(Long.MIN_VALUE);

    @Test
    void prints_what_it_reads() {
        assertThat(Amount.euros("1234.5")).hasToString("1234.50").isEqualTo(Amount.ofCents(123_450));
        assertThat(Amount.euros("-0.05")).hasToString("-0.05");
        assertThat(Amount.euros("-0.00")).isEqualTo(Amount.ZERO).hasToString("0.00");
        SplittableRandom random = new SplittableRandom(5);
        LongStream.concat(random.longs(1000), LongStream.of(Long.MIN_VALUE, Long.MAX_VALUE, -1, 0, 99, 100))
                .mapToObj(Amount::ofCents)
                .forEach(amount -> {
                    assertThat(Amount.euros(amount.toString()))
                            .isEqualTo(amount)
                            .hasSameHashCodeAs(amount);
                    assertThat(Amount.parse(amount.say(Locale.FRENCH))).isEqualTo(amount);
                    assertThat(Amount.parse(amount.say(Locale.ENGLISH))).isEqualTo(amount);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,50 €|1234.50",
                "1\u202F234,50\u00A0€|1234.50",
                "1234,5|1234.50",
                "1234.5 EUR|1234.50",
                "€1,234.50|1234.50",
                "€ 1234|1234.00",
                "1.234,50|1234.50",
                "12 euros|12.00",
                "1,234,567|1234567.00",
                "1.234.567,8|1234567.80",
                "1 234.50|1234.50",
                "−12,00 €|-12.00",
                "-€12|-12.00",
                "€-12|-12.00",
                "0,10|0.10",
                "007|7.00"
            })
    void reads_what_people_write(String written, String euros) {
        assertThat(Amount.parse(written)).hasToString(euros);
        assertThat(Amount.refusal(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|blank",
                "' \u00A0€'|blank",
                "NaN|character",
                "1e3|character",
                "12€50|character",
                "--5|form",
                "12-5|character",
                "(5)|character",
                "١٢|character",
                "12 000 € HT|character",
                "1,2345|decimals",
                "0.125|decimals",
                "1234,567|decimals",
                "1 234,567|decimals",
                "1,234|ambiguous",
                "1.234 €|ambiguous",
                "12.|form",
                ",5|form",
                "1 23|form",
                "12 34,50|form",
                "1.234 567|form",
                "1,23,456|form",
                "1.2.3|form",
                "€5€|form",
                "-€-5|form",
                ".|form",
                "92233720368547758.08|large",
                "99999999999999999999|large"
            })
    void refuses_the_rest_and_says_why(String written, String rule) {
        assertThat(Amount.refusal(written).orElseThrow().key()).isEqualTo(rule);
        assertThatThrownBy(() -> Amount.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(Amount.refusal(written).orElseThrow().say(Locale.ENGLISH));
    }

    @Test
    void says_what_is_wrong_in_both_languages() {
        assertThat(Amount.refusal("1,2345").orElseThrow().say(Locale.FRENCH))
                .isEqualTo(
                        "Le montant «\u00A01,2345\u00A0» n’est pas valide\u00A0: il a 4 décimales, 2 au plus sont permises."
                                + " Arrondissez-le au centime.");
        assertThat(Amount.refusal("1,234").orElseThrow().say(Locale.ENGLISH))
                .isEqualTo("The amount “1,234” can be read in two ways: “,” separates thousands or decimals. Write"
                        + " 1234, or at most two decimals.");
        assertThat(Amount.refusal("\u00A012€50").orElseThrow().say(Locale.ENGLISH))
                .contains("“€”, at position 4, is not allowed in a number");
        assertThat(Amount.refusal("9".repeat(1_000_000)).orElseThrow().say(Locale.ENGLISH))
                .hasSizeLessThan(150);
        assertThat(Texts.WORDS.keys(Locale.FRENCH)).isEqualTo(Texts.WORDS.keys(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,50", "1 234.50", "+5", "1.234", "5.", ".5", "1e3", "", "NaN", "5 €"})
    void takes_only_plain_digits_from_programs(String text) {
        assertThatThrownBy(() -> Amount.euros(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The amount '%s' is not euros like 1234.50. Write it so, or use Amount.parse for what people"
                                + " write.",
                        text);
    }

    @Test
    void adds_and_compares_to_the_cent() {
        Amount tenth = Amount.euros("0.10");
        assertThat(tenth.plus(tenth).plus(tenth)).isEqualTo(Amount.euros("0.30"));
        assertThat(Amount.euros("10000.00").minus(Amount.euros("8800.00"))).hasToString("1200.00");
        assertThat(Amount.euros("1.00").minus(Amount.euros("2.00")).isNegative())
                .isTrue();
        assertThat(tenth.negated()).hasToString("-0.10");
        assertThat(Amount.sum(List.of(tenth, tenth.negated())).isZero()).isTrue();
        assertThat(Amount.sum(List.of())).isEqualTo(Amount.ZERO);
        assertThat(tenth).isGreaterThan(Amount.ZERO).isEqualByComparingTo(Amount.ofCents(10));
        assertThat(tenth.toBigDecimal()).isEqualTo(new BigDecimal("0.10"));
    }

    @Test
    void refuses_what_it_cannot_hold_and_names_the_values() {
        assertThatThrownBy(() -> LARGEST.plus(Amount.euros("0.01")))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("92233720368547758.07 + 0.01 is more than an amount can hold: from -92233720368547758.08"
                        + " to 92233720368547758.07 euros. Check the amounts.");
        assertThatThrownBy(() -> LEAST.minus(Amount.euros("0.01"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Amount.ZERO.minus(LEAST)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(LEAST::negated).isInstanceOf(ArithmeticException.class);
        assertThat(LARGEST.plus(LEAST)).hasToString("-0.01");
    }

    @Test
    void splits_a_hundred_euros_in_three_without_losing_a_cent() {
        assertThat(Amount.euros("100.00").split(3))
                .extracting(Amount::toString)
                .containsExactly("33.34", "33.33", "33.33");
        assertThat(Amount.euros("-100.00").split(3))
                .extracting(Amount::toString)
                .containsExactly("-33.34", "-33.33", "-33.33");
        assertThat(Amount.euros("0.01").split(2)).extracting(Amount::toString).containsExactly("0.01", "0.00");
        assertThatThrownBy(() -> Amount.ZERO.split(0))
                .hasMessage("The amount 0.00 cannot be split into 0 parts. Ask for 1 to 100000 parts.");
        assertThat(Amount.ZERO.split(100_000)).hasSize(100_000);
        assertThatThrownBy(() -> Amount.ZERO.split(Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Ask for 1 to 100000 parts");
    }

    @Test
    void splits_by_weights_and_gives_the_cents_that_are_left_to_the_largest_remainders() {
        assertThat(Amount.euros("100.00").splitBy(50, 30, 20))
                .extracting(Amount::toString)
                .containsExactly("50.00", "30.00", "20.00");
        assertThat(Amount.euros("1.00").splitBy(1, 0, 2))
                .extracting(Amount::toString)
                .containsExactly("0.33", "0.00", "0.67");
        assertThat(Amount.euros("-1.00").splitBy(1, 1, 1))
                .extracting(Amount::toString)
                .containsExactly("-0.34", "-0.33", "-0.33");
        assertThatThrownBy(() -> Amount.ZERO.splitBy(1, -1))
                .hasMessage("The amount 0.00 cannot be split by [1, -1]: the weight -1 is negative."
                        + " Give weights of 0 or more.");
        assertThatThrownBy(() -> Amount.ZERO.splitBy())
                .hasMessage("The amount 0.00 cannot be split by []: the weights make 0."
                        + " Give at least one that is more than 0.");
    }

    @Test
    void never_loses_a_cent_and_never_is_a_cent_off() {
        SplittableRandom random = new SplittableRandom(9);
        for (int n = 0; n < 500; n++) {
            Amount amount = Amount.ofCents(random.nextLong());
            int parts = random.nextInt(1, 12);
            long[] weights = random.longs(parts, 0, Long.MAX_VALUE).toArray();
            weights[0] += weights[0] == 0 ? 1 : 0;
            assertThat(Amount.sum(amount.splitBy(weights))).isEqualTo(amount);
            assertThat(amount.split(parts))
                    .isEqualTo(amount.splitBy(
                            LongStream.generate(() -> 7).limit(parts).toArray()));
            assertThat(Amount.sum(amount.split(parts))).isEqualTo(amount);
        }
    }
}
