package org.cldess.dossier.query;

import java.time.LocalDate;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.actor.ActorId;
import org.cldess.dossier.DossierId;
import org.cldess.known.Known;

/**
 * An action that is due on a day.
 *
 * @param dossier the dossier
 * @param action the id of the action
 * @param number the number of the action
 * @param title the title of the action
 * @param lead the id of the body that leads it
 * @param due the day on which it is due
 * @param status its status on the day for which it was asked
 */
public record DueAction(
        DossierId dossier,
        ActionId action,
        String number,
        String title,
        Known<ActorId> lead,
        LocalDate due,
        ActionStatus status) {
    /** {@return its place in the list: by day, dossier and id} */
    public PageKey key() {
        return new PageKey(due.toString(), dossier, action.value());
    }
}
