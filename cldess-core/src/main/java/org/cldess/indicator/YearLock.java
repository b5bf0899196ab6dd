package org.cldess.indicator;

import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.From;
import org.cldess.component.Happened;
import org.cldess.component.NotBefore;
import org.cldess.component.Year;
import org.cldess.known.Known;

/**
 * That the measurements of a year are closed (<i>{@index "année verrouillée"}</i>): from then on, no act adds or corrects one. What was
 * measured all the same can still be entered as a fact.
 *
 * @param year the year
 * @param date the day on which it was closed
 * @param lockedBy who closed it
 * @param lifted the day on which it was opened again; none while it is closed
 */
public record YearLock(
        @Year Integer year,
        @From LocalDate date,
        Known<ActorId> lockedBy,
        @Happened @NotBefore("date") Known<LocalDate> lifted) {
    /** Whether it closes a year of a period on a day. */
    boolean closes(LocalDate first, LocalDate last, LocalDate day) {
        return first.getYear() <= year && year <= last.getYear() && holdsOn(day);
    }

    /** Whether the year is closed on a day. */
    boolean holdsOn(LocalDate day) {
        return !date.isAfter(day)
                && lifted.value().filter(end -> !end.isAfter(day)).isEmpty();
    }
}
