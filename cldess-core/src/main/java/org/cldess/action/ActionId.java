package org.cldess.action;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of an {@link Action} inside its dossier, such as {@code a-12}.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("action")
public record ActionId(String value) implements Id<ActionId> {
    /** Checks the form. */
    public ActionId {
        IdForm.check("an action", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static ActionId of(String value) {
        return new ActionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
