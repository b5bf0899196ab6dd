package org.cldess.charter;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link CharterSignature} inside its dossier.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("charter-signature")
public record CharterSignatureId(String value) implements Id<CharterSignatureId> {
    /** Checks the form. */
    public CharterSignatureId {
        IdForm.check("a charter signature", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static CharterSignatureId of(String value) {
        return new CharterSignatureId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
