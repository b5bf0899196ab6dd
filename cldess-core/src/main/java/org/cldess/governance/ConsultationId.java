package org.cldess.governance;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link Consultation} inside its dossier.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("consultation")
public record ConsultationId(String value) implements Id<ConsultationId> {
    /** Checks the form. */
    public ConsultationId {
        IdForm.check("a consultation", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static ConsultationId of(String value) {
        return new ConsultationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
