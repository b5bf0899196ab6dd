package org.cldess.indicator;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of an {@link Indicator} inside its dossier.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("indicator")
public record IndicatorId(String value) implements Id<IndicatorId> {
    /** Checks the form. */
    public IndicatorId {
        IdForm.check("an indicator", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
