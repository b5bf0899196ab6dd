package org.cldess.network;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link DeclinedIntroduction} inside its dossier.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("declined-introduction")
public record DeclinedIntroductionId(String value) implements Id<DeclinedIntroductionId> {
    /** Checks the form. */
    public DeclinedIntroductionId {
        IdForm.check("a declined introduction", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static DeclinedIntroductionId of(String value) {
        return new DeclinedIntroductionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
