package org.cldess.contract.party;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link Party} inside its contract.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("party")
public record PartyId(String value) implements Id<PartyId> {
    /** Checks the form. */
    public PartyId {
        IdForm.check("a party", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
