package org.cldess.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, zéro, zero",
        "1, un, one",
        "16, seize, sixteen",
        "17, dix-sept, seventeen",
        "21, vingt et un, twenty-one",
        "22, vingt-deux, twenty-two",
        "61, soixante et un, sixty-one",
        "70, soixante-dix, seventy",
        "71, soixante et onze, seventy-one",
        "72, soixante-douze, seventy-two",
        "80, quatre-vingts, eighty",
        "81, quatre-vingt-un, eighty-one",
        "90, quatre-vingt-dix, ninety",
        "91, quatre-vingt-onze, ninety-one",
        "99, quatre-vingt-dix-neuf, ninety-nine",
        "100, cent, one hundred",
        "101, cent un, one hundred and one",
        "200, deux cents, two hundred",
        "201, deux cent un, two hundred and one",
        "280, deux cent quatre-vingts, two hundred and eighty",
        "1000, mille, one thousand",
        "1001, mille un, one thousand and one",
        "2013, deux mille treize, two thousand and thirteen",
        "26000, vingt-six mille, twenty-six thousand",
        "80000, quatre-vingt mille, eighty thousand",
        "200000, deux cent mille, two hundred thousand",
        "300500, trois cent mille cinq cents, three hundred thousand five hundred",
        "1000000, un million, one million",
        "80000000, quatre-vingts millions, eighty million",
        "200000000, deux cents millions, two hundred million",
        "3000000001, trois milliards un, three billion and one"
    })
    void says_a_number_as_it_is_written_out(long number, String french, String english) {
        assertThat(InWords.number(number, Locale.FRENCH)).isEqualTo(french);
        assertThat(InWords.number(number, Locale.UK)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "0, zéro euro, zero euros",
        "1, un euro, one euro",
        "0.01, un centime, one cent",
        "0.80, quatre-vingts centimes, eighty cents",
        "1500.50, mille cinq cents euros et cinquante centimes, one thousand five hundred euros and fifty cents",
        "2000000, deux millions d’euros, two million euros",
        "2001000, deux millions mille euros, two million one thousand euros"
    })
    void says_an_amount_with_its_unit(BigDecimal amount, String french, String english) {
        assertThat(InWords.euros(amount, Locale.FRENCH)).isEqualTo(french);
        assertThat(InWords.euros(amount, Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void no_two_numbers_have_the_same_words() {
        for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            Set<String> words = new HashSet<>();
            for (long number = 0; number < 20_000; number++) {
                assertThat(words.add(InWords.number(number, locale)))
                        .as("%s", number)
                        .isTrue();
            }
        }
    }

    @Test
    void refuses_what_it_cannot_say() {
        assertThatIllegalArgumentException().isThrownBy(() -> InWords.number(-1, Locale.FRENCH));
        assertThatIllegalArgumentException().isThrownBy(() -> InWords.number(Long.MAX_VALUE, Locale.FRENCH));
        assertThatIllegalArgumentException().isThrownBy(() -> InWords.euros(new BigDecimal("-1"), Locale.FRENCH));
    }
}
