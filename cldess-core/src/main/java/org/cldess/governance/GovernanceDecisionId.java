package org.cldess.governance;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link GovernanceDecision} inside its dossier.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("decision")
public record GovernanceDecisionId(String value) implements Id<GovernanceDecisionId> {
    /** Checks the form. */
    public GovernanceDecisionId {
        IdForm.check("a decision", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static GovernanceDecisionId of(String value) {
        return new GovernanceDecisionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
