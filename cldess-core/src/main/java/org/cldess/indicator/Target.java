package org.cldess.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an indicator is to reach (<i>cible</i>).
 *
 * @param date the day by which it is to be reached
 * @param value the value
 */
public record Target(LocalDate date, BigDecimal value) {}
