package org.cldess.governance;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link GovernanceBody} inside its dossier.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("body")
public record GovernanceBodyId(String value) implements Id<GovernanceBodyId> {
    /** Checks the form. */
    public GovernanceBodyId {
        IdForm.check("a governance body", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static GovernanceBodyId of(String value) {
        return new GovernanceBodyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
