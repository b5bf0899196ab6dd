package org.cldess.charter;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link Proposal}.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("proposal")
public record ProposalId(String value) implements Id<ProposalId> {
    /** Checks the form. */
    public ProposalId {
        IdForm.check("a proposal", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static ProposalId of(String value) {
        return new ProposalId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
