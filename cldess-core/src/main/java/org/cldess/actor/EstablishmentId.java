package org.cldess.actor;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link Establishment} inside its dossier.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("establishment")
public record EstablishmentId(String value) implements Id<EstablishmentId> {
    /** Checks the form. */
    public EstablishmentId {
        IdForm.check("an establishment", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static EstablishmentId of(String value) {
        return new EstablishmentId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
