package org.cldess.language;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypographyTest {
    @Test
    void writes_the_first_of_a_month_as_french_does() {
        assertThat(Typography.date(LocalDate.of(2013, 2, 1), Locale.FRENCH)).isEqualTo("1er\u00A0février 2013");
        assertThat(Typography.date(LocalDate.of(2013, 2, 18), Locale.FRENCH)).isEqualTo("18\u00A0février 2013");
        assertThat(Typography.date(LocalDate.of(2013, 2, 1), Locale.ENGLISH)).isEqualTo("1\u00A0February 2013");
    }

    @Test
    void writes_short_dates_the_same_on_every_java() {
        assertThat(Typography.shortDate(LocalDate.of(2013, 9, 3), Locale.FRENCH))
                .isEqualTo("03/09/2013");
        assertThat(Typography.shortDate(LocalDate.of(2013, 9, 3), Locale.ENGLISH))
                .isEqualTo("3\u00A0Sep\u00A02013");
    }

    @Test
    void writes_times_of_the_day() {
        assertThat(Typography.time(LocalTime.of(14, 5), Locale.FRENCH)).isEqualTo("14\u00A0h\u00A005");
        assertThat(Typography.time(LocalTime.of(9, 0), Locale.FRENCH)).isEqualTo("9\u00A0h");
        assertThat(Typography.time(LocalTime.of(14, 5), Locale.ENGLISH)).isEqualTo("2:05\u00A0pm");
        assertThat(Typography.time(LocalTime.of(0, 0), Locale.ENGLISH)).isEqualTo("12\u00A0am");
    }

    @Test
    void writes_amounts_with_spaces_that_do_not_break() {
        BigDecimal amount = new BigDecimal("12345.67");
        assertThat(Typography.euros(amount, Locale.FRENCH)).isEqualTo("12\u202F345,67\u00A0€");
        assertThat(Typography.euros(amount, Locale.ENGLISH)).isEqualTo("€12,345.67");
        assertThat(Typography.shortEuros(new BigDecimal("3000.00"), Locale.FRENCH))
                .isEqualTo("3\u202F000\u00A0€");
    }

    @Test
    void writes_a_negative_amount_with_a_true_minus_sign() {
        assertThat(Typography.euros(new BigDecimal("-1200"), Locale.FRENCH)).isEqualTo("\u22121\u202F200,00\u00A0€");
        assertThat(Typography.euros(new BigDecimal("-1200"), Locale.ENGLISH)).isEqualTo("\u2212€1,200.00");
    }

    /** The pattern and the separators are those of the Javadoc; Java only puts them in their places. */
    @Test
    void groups_and_rounds_as_java_does_with_the_same_separators() {
        DecimalFormatSymbols french = new DecimalFormatSymbols(Locale.ROOT);
        french.setGroupingSeparator('\u202F');
        french.setDecimalSeparator(',');
        french.setMinusSign('\u2212');
        DecimalFormatSymbols english = new DecimalFormatSymbols(Locale.ROOT);
        english.setMinusSign('\u2212');
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            int decimals = random.nextInt(4);
            BigDecimal number = new BigDecimal(new BigInteger(1 + random.nextInt(60), random), random.nextInt(8) - 2);
            BigDecimal signed =
                    random.nextBoolean() && number.setScale(decimals, HALF_UP).signum() > 0 ? number.negate() : number;
            String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);

            assertThat(Typography.number(signed, decimals, Locale.FRENCH))
                    .isEqualTo(rounded(pattern, french).format(signed));
            assertThat(Typography.number(signed, decimals, Locale.ENGLISH))
                    .isEqualTo(rounded(pattern, english).format(signed));
        }
    }

    private static DecimalFormat rounded(String pattern, DecimalFormatSymbols symbols) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(HALF_UP);
        return format;
    }

    @Test
    void what_is_rounded_to_nothing_is_not_negative() {
        assertThat(Typography.number(new BigDecimal("-0.004"), 2, Locale.FRENCH))
                .isEqualTo("0,00");
        assertThat(Typography.number(new BigDecimal("-0.005"), 2, Locale.FRENCH))
                .isEqualTo("\u22120,01");
    }

    @Test
    void names_every_month_in_both_languages() {
        List<String> french = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Typography.date(LocalDate.of(2013, month, 2), Locale.FRENCH)
                        .replaceAll("[\\d\u00A0 ]", ""))
                .toList();
        List<String> english = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Typography.date(LocalDate.of(2013, month, 2), Locale.ENGLISH)
                        .replaceAll("[\\d\u00A0 ]", ""))
                .toList();

        assertThat(french)
                .isEqualTo(List.of(
                        ("janvier février mars avril mai juin juillet août septembre octobre novembre" + " décembre")
                                .split(" ")));
        assertThat(english)
                .isEqualTo(List.of(
                        ("January February March April May June July August September October November" + " December")
                                .split(" ")));
    }

    @Test
    void writes_shares_in_percent() {
        assertThat(Typography.percent(new BigDecimal("0.125"), 1, Locale.FRENCH))
                .isEqualTo("12,5\u00A0%");
        assertThat(Typography.percent(new BigDecimal("0.125"), 0, Locale.ENGLISH))
                .isEqualTo("13%");
    }

    @Test
    void puts_the_french_spaces_before_double_signs() {
        assertThat(Typography.tidy("Vouliez-vous dire « title » ? Oui : ceci ; non !", Locale.FRENCH))
                .isEqualTo("Vouliez-vous dire «\u00A0title\u00A0»\u202F? Oui\u00A0: ceci\u202F; non\u202F!");
        assertThat(Typography.tidy("Really : yes", Locale.ENGLISH)).isEqualTo("Really : yes");
    }
}
