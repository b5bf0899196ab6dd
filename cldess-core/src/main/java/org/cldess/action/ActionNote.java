package org.cldess.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ContactId;
import org.cldess.component.From;
import org.cldess.known.Known;

/**
 * What somebody noted of an action (<i>{@index "note de suivi"}</i>), besides where it stands.
 *
 * @param date the day on which it was noted
 * @param text what
 * @param author who noted it, a contact of an actor
 */
public record ActionNote(
        @From LocalDate date, @NotBlank @Size(max = 5_000) String text, Known<ContactId> author) {}
