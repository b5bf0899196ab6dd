package org.cldess.call.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.charter.text.Axis;
import org.cldess.component.NamePart;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * The applicant’s justification that a project meets an axis of the charter.
 *
 * @param axis the axis
 * @param text the justification; not applicable if the applicant left it empty
 */
public record AxisJustification(@NamePart Axis axis, Known<@NotBlank @Size(max = 1_500) String> text) {
    /** Checks the components, and throws all {@link Violations}. */
    public AxisJustification {
        FormRules.check(AxisJustification.class, axis, text);
    }
}
