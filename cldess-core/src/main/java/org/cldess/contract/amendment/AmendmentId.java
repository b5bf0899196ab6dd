package org.cldess.contract.amendment;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of an {@link Amendment} inside its contract.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("amendment")
public record AmendmentId(String value) implements Id<AmendmentId> {
    /** Checks the form. */
    public AmendmentId {
        IdForm.check("an amendment", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static AmendmentId of(String value) {
        return new AmendmentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
