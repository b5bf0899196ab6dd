package org.cldess.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ContactId;
import org.cldess.component.From;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * A note about an action (<i>{@index "note de suivi"}</i>), separate from its follow-ups.
 *
 * @param date the day of the note
 * @param text the text
 * @param author the author, a contact of an actor
 */
public record ActionNote(
        @From LocalDate date,
        @NotBlank @Size(max = 5_000) String text,
        @Standing(Demand.NOTHING) Known<ContactId> author) {
    /** Checks the components, and throws all {@link Violations}. */
    public ActionNote {
        FormRules.check(ActionNote.class, date, text, author);
    }
}
