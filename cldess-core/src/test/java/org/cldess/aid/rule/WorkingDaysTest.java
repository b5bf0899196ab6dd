package org.cldess.aid.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    /** Easter Sundays as calendars print them. */
    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2285-03-22"})
    void knows_when_easter_is(LocalDate easter) {
        assertThat(WorkingDays.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, 20, 2026-01-30", // a Friday, four weeks
        "2026-04-02, 2, 2026-04-07", // Good Friday is worked, Easter Monday is not
        "2026-05-13, 1, 2026-05-15", // Ascension Day
        "2026-12-23, 2, 2026-12-28" // Christmas on a Friday
    })
    void counts_neither_weekends_nor_public_holidays(LocalDate day, int count, LocalDate last) {
        assertThat(WorkingDays.after(day, count)).isEqualTo(last);
    }
}
