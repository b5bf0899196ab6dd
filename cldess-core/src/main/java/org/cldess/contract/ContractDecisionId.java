package org.cldess.contract;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link ContractDecision} inside its contract.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("contract-decision")
public record ContractDecisionId(String value) implements Id<ContractDecisionId> {
    /** Checks the form. */
    public ContractDecisionId {
        IdForm.check("a decision on a contract", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static ContractDecisionId of(String value) {
        return new ContractDecisionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
