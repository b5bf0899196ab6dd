package org.cldess.action;

import org.cldess.component.IdOf;
import org.cldess.form.Id;
import org.cldess.identity.IdForm;

/**
 * The id of a {@link Milestone} inside its action.
 *
 * @param value 1 to 64 of a–z, 0–9 and the hyphen
 */
@IdOf("milestone")
public record MilestoneId(String value) implements Id<MilestoneId> {
    /** Checks the form. */
    public MilestoneId {
        IdForm.check("a milestone", value);
    }

    /**
     * The id with this text.
     *
     * @param value 1 to 64 of a–z, 0–9 and the hyphen
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static MilestoneId of(String value) {
        return new MilestoneId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
