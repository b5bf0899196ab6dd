package org.cldess.contract.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.NamePart;
import org.cldess.consistency.FormRules;
import org.cldess.validation.Violations;

/**
 * The parts of an objective that an amendment can change.
 *
 * @param number the number
 * @param title the title
 */
public record ObjectiveText(
        @NamePart @NotBlank @Size(max = 20) String number,

        @NamePart(NamePart.As.TITLE) @NotBlank @Size(max = 300)
        String title) {
    /** Checks the components, and throws all {@link Violations}. */
    public ObjectiveText {
        FormRules.check(ObjectiveText.class, number, title);
    }

    /**
     * Returns the text of an objective.
     *
     * @param objective the objective
     * @return the number and the title
     */
    public static ObjectiveText of(Objective objective) {
        return new ObjectiveText(objective.number(), objective.title());
    }
}
