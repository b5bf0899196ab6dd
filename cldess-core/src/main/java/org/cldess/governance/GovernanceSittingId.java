package org.cldess.governance;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link GovernanceSitting} inside its dossier.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("sitting")
public record GovernanceSittingId(String value) implements Id<GovernanceSittingId> {
    /** Checks the form. */
    public GovernanceSittingId {
        IdForm.check("a sitting", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static GovernanceSittingId of(String value) {
        return new GovernanceSittingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
