package org.cldess.charter;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link Principle}: the same from one version of the charter to the next.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf(value = "principle", local = true)
public record PrincipleId(String value) implements Id<PrincipleId> {
    /** Checks the form. */
    public PrincipleId {
        IdForm.check("a principle", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static PrincipleId of(String value) {
        return new PrincipleId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
