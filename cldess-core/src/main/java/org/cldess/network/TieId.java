package org.cldess.network;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link StatedTie} inside its dossier.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("tie")
public record TieId(String value) implements Id<TieId> {
    /** Checks the form. */
    public TieId {
        IdForm.check("a tie", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static TieId of(String value) {
        return new TieId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
