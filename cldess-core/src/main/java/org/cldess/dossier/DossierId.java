package org.cldess.dossier;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link Dossier}, unique everywhere, such as {@code grasse-2012}.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("dossier")
public record DossierId(String value) implements Id<DossierId> {
    /** Checks the form. */
    public DossierId {
        IdForm.check("a dossier", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static DossierId of(String value) {
        return new DossierId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
