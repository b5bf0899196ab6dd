package org.cldess.charter;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link CharterVersion} inside its dossier.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("charter-version")
public record CharterVersionId(String value) implements Id<CharterVersionId> {
    /** Checks the form. */
    public CharterVersionId {
        IdForm.check("a charter version", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static CharterVersionId of(String value) {
        return new CharterVersionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
