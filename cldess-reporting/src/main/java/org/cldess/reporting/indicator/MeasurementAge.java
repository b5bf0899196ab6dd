package org.cldess.reporting.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.cldess.reporting.view.Speech;

/** How old a measurement is. */
final class MeasurementAge {
    private static final long MONTHS_OF_A_YEAR = 12;

    /** From this age on, the age is in years. */
    private static final long MONTHS_OF_TWO_YEARS = 24;

    private MeasurementAge() {}

    /** Returns the age in months or years: « il y a 7 mois »; an empty text within the first month. */
    static String words(LocalDate measured, LocalDate day, Speech speech) {
        long months = ChronoUnit.MONTHS.between(measured.plusDays(1), day.plusDays(1));
        if (months < 1) {
            return "";
        }
        return months < MONTHS_OF_TWO_YEARS
                ? speech.say("age.months", months)
                : speech.say("age.years", months / MONTHS_OF_A_YEAR);
    }
}
