package org.cldess.aid.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    /** Easter Sundays, from printed calendars. */
    @ParameterizedTest
    @CsvSource({
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
        "2285-03-22",
        "1818-03-22",
        "1886-04-25",
        "1598-03-22",
        "1666-04-25"
    })
    void knows_when_easter_is(LocalDate easter) {
        assertThat(WorkingDays.easter(easter.getYear())).isEqualTo(easter);
    }

    /** The Paschal full moons of the years 1900 to 2199 by golden number, from the Gregorian tables. */
    private static final List<MonthDay> FULL_MOONS = Stream.of(
                    "04-14", "04-03", "03-23", "04-11", "03-31", "04-18", "04-08", "03-28", "04-16", "04-05", "03-25",
                    "04-13", "04-02", "03-22", "04-10", "03-30", "04-17", "04-07", "03-27")
            .map(day -> MonthDay.parse("--" + day))
            .toList();

    @Test
    void easter_is_the_sunday_after_the_full_moon_of_the_tables() {
        for (int year = 1900; year < 2200; year++) {
            LocalDate moon = FULL_MOONS.get(year % FULL_MOONS.size()).atYear(year);

            assertThat(WorkingDays.easter(year)).isEqualTo(moon.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, 20, 2026-01-30", // a Friday, four weeks
        "2026-04-02, 2, 2026-04-07", // Good Friday is a working day, Easter Monday is not
        "2026-05-13, 1, 2026-05-15", // Ascension Day
        "2026-12-23, 2, 2026-12-28" // Christmas on a Friday
    })
    void counts_neither_weekends_nor_public_holidays(LocalDate day, int count, LocalDate last) {
        assertThat(WorkingDays.after(day, count)).isEqualTo(last);
    }

    /** The holidays of 2025 as the government published them, and those of 2024 that fell on other days of the week. */
    @ParameterizedTest
    @CsvSource({
        "2025, 01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-11 12-25",
        "2024, 01-01 04-01 05-01 05-08 05-09 05-20 08-15 11-01 11-11 12-25"
    })
    void nobody_works_on_the_public_holidays_of_a_year(int year, String holidays) {
        LocalDate first = LocalDate.of(year, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1))
                        .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                        .filter(day -> !WorkingDays.after(day.minusDays(1), 1).equals(day))
                        .map(day -> day.toString().substring(5)))
                .containsExactly(holidays.split(" "));
    }
}
