package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {
    @ParameterizedTest
    @CsvSource({
        "10/06/2014, 2014-06-10",
        "1/6/2014, 2014-06-01",
        "10.06.2014, 2014-06-10",
        "' 2014-06-10 ', 2014-06-10",
        "31/02/2014, 2014-02-31" // which reading refuses
    })
    void a_day_is_written_in_french_or_as_in_the_file(String text, String day) {
        assertThat(Written.day(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 234,5; 1234.5",
                "1\u00A0234\u202F567,25; 1234567.25",
                "1234.5; 1234.5",
                "1234567; 1234567",
                "−3,5; -3.5",
                "+12; 12",
                "0,050; 0.050"
            })
    void a_number_is_written_with_a_comma_or_a_point(String text, String number) {
        assertThat(Written.number(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hier", "10/06/14", "2014/06/10", "1 23,5", "1,234,567", "12 345 6", ",5", "5,", "1e3"})
    void another_text_is_left_to_be_refused(String text) {
        assertThat(Written.day(text)).isEqualTo(text);
        assertThat(Written.number(text)).isEqualTo(text);
    }
}
