package org.cldess.dossier.query;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.identity.Siren;

/**
 * Which actions are asked for, by the day on which they are due: their planned end. An action without a recorded end is
 * never found. Nothing is due in a period that ends before it begins.
 *
 * @param day the day for which the status is asked
 * @param from the first day on which the actions are due; empty if there is no first day
 * @param until the last day on which they are due; empty if there is no last day
 * @param openOnly whether actions that are done or dropped on the day are left out
 * @param lead the id of the body that leads them, in its dossier; empty for every lead, and for none
 * @param siren the SIREN that is recorded for that body, so that it is found in every dossier, whatever its id; empty
 *     for every lead, and for none
 */
public record ActionQuery(
        LocalDate day,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean openOnly,
        Optional<ActorId> lead,
        Optional<Siren> siren) {
    /**
     * Asks for the actions that are due in a period, whatever their status.
     *
     * @param from the first day of the period
     * @param until the last day of the period
     * @param day the day for which the status is asked
     * @return the query
     */
    public static ActionQuery due(LocalDate from, LocalDate until, LocalDate day) {
        return new ActionQuery(day, Optional.of(from), Optional.of(until), false, Optional.empty(), Optional.empty());
    }

    /**
     * Asks for the actions that are {@linkplain org.cldess.action.Action#isLate late} on a day: they were due before it
     * and are neither done nor dropped on it.
     *
     * @param day the day
     * @return the query
     */
    public static ActionQuery overdue(LocalDate day) {
        return new ActionQuery(
                day, Optional.empty(), Optional.of(day.minusDays(1)), true, Optional.empty(), Optional.empty());
    }

    /** {@return the same query, for actions that are neither done nor dropped on the day} */
    public ActionQuery open() {
        return new ActionQuery(day, from, until, true, lead, siren);
    }

    /**
     * {@return the same query, for the actions that a body leads}
     *
     * @param body the id of the body
     */
    public ActionQuery ledBy(ActorId body) {
        return new ActionQuery(day, from, until, openOnly, Optional.of(body), siren);
    }

    /**
     * {@return the same query, for the actions that a body leads}
     *
     * @param body the SIREN that is recorded for the body
     */
    public ActionQuery ledBy(Siren body) {
        return new ActionQuery(day, from, until, openOnly, lead, Optional.of(body));
    }
}
