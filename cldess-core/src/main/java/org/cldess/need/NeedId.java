package org.cldess.need;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link Need} inside its dossier.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("need")
public record NeedId(String value) implements Id<NeedId> {
    /** Checks the form. */
    public NeedId {
        IdForm.check("a need", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static NeedId of(String value) {
        return new NeedId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
