package org.cldess.aid.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Computes working days in France, which exclude Saturdays, Sundays and public holidays (code du travail, L3133-1). */
final class WorkingDays {
    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    /** The number of days after Easter Sunday: Easter Monday, Ascension Day, Whit Monday. */
    private static final Set<Integer> AFTER_EASTER = Set.of(1, 39, 50);

    private WorkingDays() {}

    /** Returns the last of a number of working days after a day, which does not itself count. */
    static LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        int left = count;
        while (left > 0) {
            last = last.plusDays(1);
            if (isWorked(last)) {
                left--;
            }
        }
        return last;
    }

    private static boolean isWorked(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(MonthDay.from(day))
                && AFTER_EASTER.stream()
                        .noneMatch(after -> easter.plusDays(after).equals(day));
    }

    /** Computes Easter Sunday by Butcher’s method (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int moon = year % 19;
        int century = year / 100;
        int epact = (19 * moon + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int correction = (moon + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
