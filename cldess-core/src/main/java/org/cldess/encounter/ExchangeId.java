package org.cldess.encounter;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of an {@link Exchange} inside its dossier.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("exchange")
public record ExchangeId(String value) implements Id<ExchangeId> {
    /** Checks the form. */
    public ExchangeId {
        IdForm.check("an exchange", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static ExchangeId of(String value) {
        return new ExchangeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
