package org.cldess.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AidWindowTest {
    @Test
    void three_years_before_a_day_begin_on_that_very_day() {
        AidWindow window = AidWindow.rolling(LocalDate.of(2024, 4, 15), 3);

        assertThat(window.contains(LocalDate.of(2021, 4, 15))).isTrue();
        assertThat(window.contains(LocalDate.of(2021, 4, 14))).isFalse();
        assertThat(window.contains(LocalDate.of(2024, 4, 16))).isFalse();
    }

    /** The day of the aid, the last day of some fiscal year, and the first day that counts. */
    @ParameterizedTest
    @CsvSource({
        "2013-06-12, 2012-12-31, 2011-01-01",
        "2013-12-31, 2012-12-31, 2011-01-01",
        "2014-01-01, 2012-12-31, 2012-01-01",
        "2013-06-30, 2020-06-30, 2010-07-01",
        "2013-07-01, 2020-06-30, 2011-07-01",
        "2016-02-29, 2011-02-28, 2013-03-01",
        "2016-03-01, 2011-02-28, 2014-03-01",
        "2015-06-01, 2012-02-29, 2013-03-01"
    })
    void three_fiscal_years_begin_on_the_day_after_the_end_of_the_one_before_them(
            LocalDate granted, LocalDate yearEnd, LocalDate first) {
        AidWindow window = AidWindow.fiscal(granted, yearEnd, 3);

        assertThat(window).isEqualTo(new AidWindow(first, granted));
    }
}
