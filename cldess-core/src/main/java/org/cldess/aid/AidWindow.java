package org.cldess.aid;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The period over which earlier aid counts together with a new aid (<i>{@index "période de référence"}</i>).
 *
 * @param first the first day
 * @param last the last day, on which the new aid is granted
 */
public record AidWindow(LocalDate first, LocalDate last) {
    /**
     * {@return the window of a number of years before a day, to the day}
     *
     * @param granted the day on which the new aid is granted
     * @param years the number of years
     * @throws java.time.DateTimeException if the window begins before {@link LocalDate#MIN}
     */
    public static AidWindow rolling(LocalDate granted, int years) {
        return new AidWindow(granted.minusYears(years), granted);
    }

    /**
     * Returns the window that consists of the current fiscal year and those before it, up to the day of the new aid.
     *
     * @param granted the day on which the new aid is granted
     * @param yearEnd the last day of any fiscal year of the undertaking; other fiscal years end on the same day of the
     *     year, or at the end of the same month
     * @param years the number of fiscal years, including the current one
     * @return the window
     * @throws java.time.DateTimeException if a fiscal year begins before {@link LocalDate#MIN} or ends after
     *     {@link LocalDate#MAX}
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
     * Checks whether an aid is in the window.
     *
     * @param day the day on which it was granted
     * @return true from the first to the last day, both inclusive
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
