package org.cldess.contract.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.component.NamePart;
import org.cldess.component.WithId;
import org.cldess.consistency.FormRules;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * An objective of the contract (<i>{@index objectif}</i>), at the first level or below another objective.
 *
 * @param id the id
 * @param number the number, which may change
 * @param title the title
 * @param parts the sub-objectives
 */
@WithId("objective")
public record Objective(
        ObjectiveId id,
        @NamePart @NotBlank @Size(max = 20) String number,

        @NamePart(NamePart.As.TITLE) @NotBlank @Size(max = 300)
        String title,

        List<Objective> parts)
        implements Identified<ObjectiveId> {
    /** Checks the components, and throws all {@link Violations}. */
    public Objective {
        parts = List.copyOf(parts);
        FormRules.check(Objective.class, id, number, title, parts);
    }

    /**
     * Returns this objective and all objectives below it.
     *
     * @return the objectives, each before its parts
     */
    public Stream<Objective> withParts() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Objective::withParts));
    }

    @Override
    public String toString() {
        return "Objective " + id;
    }
}
