package org.cldess.deliberation;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link Deliberation} inside its dossier.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("deliberation")
public record DeliberationId(String value) implements Id<DeliberationId> {
    /** Checks the form. */
    public DeliberationId {
        IdForm.check("a deliberation", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static DeliberationId of(String value) {
        return new DeliberationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
