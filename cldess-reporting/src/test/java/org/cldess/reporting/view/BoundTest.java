package org.cldess.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.cldess.money.Amount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {
    private static final Speech FRENCH = Speech.of(Locale.FRENCH, Texts.WORDS);

    private static String plain(String words) {
        return words.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT,    0.325,    33 %",
        "EXACT,    0.004,    < 1 %",
        "EXACT,    0.996,    > 99 %",
        "AT_LEAST, 0.325,    au moins 32 %",
        "AT_LEAST, 0.3299,   au moins 32 %",
        "AT_LEAST, 0.33,     au moins 33 %",
        "AT_LEAST, 0.996,    au moins 99 %",
        "AT_LEAST, 0.0049,   'au moins 0,4 %'",
        "AT_LEAST, 0,        au moins 0 %",
        "AT_MOST,  0.325,    au plus 33 %",
        "AT_MOST,  0.3201,   au plus 33 %",
        "AT_MOST,  0.32,     au plus 32 %",
        "AT_MOST,  0.001,    au plus 1 %",
        "AT_MOST,  -0.325,   au plus −32 %"
    })
    void a_share_is_rounded_to_the_safe_side(Bound bound, BigDecimal share, String words) {
        assertThat(plain(FRENCH.percent(share, 0, bound))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT,    799.50,  800 €",
        "EXACT,    799.49,  799 €",
        "AT_LEAST, 799.99,  au moins 799 €",
        "AT_LEAST, 800.00,  au moins 800 €",
        "AT_MOST,  799.01,  au plus 800 €",
        "AT_MOST,  800.00,  au plus 800 €"
    })
    void an_amount_is_rounded_to_the_safe_side(Bound bound, String amount, String words) {
        assertThat(plain(FRENCH.wholeEuros(Amount.euros(amount), bound))).isEqualTo(words);
    }
}
