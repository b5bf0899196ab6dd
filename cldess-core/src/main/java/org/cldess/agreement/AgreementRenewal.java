package org.cldess.agreement;

import java.time.LocalDate;
import org.cldess.component.Called;
import org.cldess.component.From;
import org.cldess.component.Planned;

/**
 * That an agreement went on after its end (<i>{@index reconduction}</i>).
 *
 * @param date the day on which it was renewed: that of the decision, or the first day of the new period where it went on by itself
 * @param until the last day of the new period
 */
public record AgreementRenewal(
        @Called @From LocalDate date, @Planned LocalDate until) {}
