package org.cldess.contract.party;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link Signature} inside its contract.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("signature")
public record SignatureId(String value) implements Id<SignatureId> {
    /** Checks the form. */
    public SignatureId {
        IdForm.check("a signature", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static SignatureId of(String value) {
        return new SignatureId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
