package org.cldess.aid;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days whose aid counts together on the day of a new one (<i>{@index "période de référence"}</i>).
 *
 * @param first the first day
 * @param last the last day, on which the new aid is granted
 */
public record AidWindow(LocalDate first, LocalDate last) {
    /**
     * {@return the years before a day, to the day}
     *
     * @param granted the day on which the new aid is granted
     * @param years how many years one looks back
     */
    public static AidWindow rolling(LocalDate granted, int years) {
        return new AidWindow(granted.minusYears(years), granted);
    }

    /**
     * The fiscal year under way and those before it, until the day of the new aid.
     *
     * @param granted the day on which the new aid is granted
     * @param yearEnd the last day of any fiscal year of the undertaking; the others end on the same day, or at the end of the same month
     * @param years how many fiscal years count, that under way included
     * @return the days
     */
    public static AidWindow fiscal(LocalDate granted, LocalDate yearEnd, int years) {
        LocalDate end = inYear(yearEnd, granted.getYear());
        int endYear = end.isBefore(granted) ? granted.getYear() + 1 : granted.getYear();
        return new AidWindow(inYear(yearEnd, endYear - years).plusDays(1), granted);
    }

    private static LocalDate inYear(LocalDate yearEnd, int year) {
        YearMonth month = YearMonth.of(year, yearEnd.getMonth());
        boolean isMonthEnd = yearEnd.equals(YearMonth.from(yearEnd).atEndOfMonth());
        return isMonthEnd ? month.atEndOfMonth() : month.atDay(yearEnd.getDayOfMonth());
    }

    /**
     * Tells whether an aid counts.
     *
     * @param day the day on which it was granted
     * @return true from the first to the last day, both included
     */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
