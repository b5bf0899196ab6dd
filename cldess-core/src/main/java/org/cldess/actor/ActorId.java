package org.cldess.actor;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of an {@link Actor} inside its dossier, such as {@code region-paca}.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("actor")
public record ActorId(String value) implements Id<ActorId> {
    /** Checks the form. */
    public ActorId {
        IdForm.check("an actor", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static ActorId of(String value) {
        return new ActorId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
