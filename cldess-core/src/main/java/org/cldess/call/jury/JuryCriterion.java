package org.cldess.call.jury;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.NamePart;
import org.cldess.component.WithId;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A criterion by which a jury scores projects (<i>{@index "critère de sélection"}</i>).
 *
 * @param id the id
 * @param title the title
 * @param weight the weight, out of 100
 * @param question the question that the jury answers
 */
@WithId("jury-criterion")
public record JuryCriterion(
        JuryCriterionId id,
        @NamePart @NotBlank @Size(max = 300) String title,
        @Min(1) @Max(100) int weight,
        Known<@NotBlank @Size(max = 500) String> question)
        implements Identified<JuryCriterionId> {
    /** Checks the components, and throws all {@link Violations}. */
    public JuryCriterion {
        FormRules.check(JuryCriterion.class, id, title, weight, question);
    }

    @Override
    public String toString() {
        return "JuryCriterion " + id;
    }
}
