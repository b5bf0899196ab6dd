package org.cldess.contract.text;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of an {@link Objective} inside its contract.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("objective")
public record ObjectiveId(String value) implements Id<ObjectiveId> {
    /** Checks the form. */
    public ObjectiveId {
        IdForm.check("an objective", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static ObjectiveId of(String value) {
        return new ObjectiveId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
