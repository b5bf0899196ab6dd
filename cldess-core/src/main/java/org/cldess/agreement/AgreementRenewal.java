package org.cldess.agreement;

import java.time.LocalDate;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;

/**
 * A renewal of an agreement after its end (<i>{@index reconduction}</i>).
 *
 * @param date the day of the renewal: that of the decision, or the first day of the new period if it was tacit
 * @param until the last day of the new period
 */
public record AgreementRenewal(
        @NamePart @From @Follows("../start") LocalDate date,
        @Planned LocalDate until) {}
