package org.cldess.indicator;

import java.time.LocalDate;

/**
 * An exact number on a day.
 *
 * @param date the day
 * @param number the number
 */
record DatedNumber(LocalDate date, Fraction number) {}
