package org.cldess.charter.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.NamePart;
import org.cldess.component.WithId;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * An article of the charter (<i>{@index principe}</i>).
 *
 * @param id the id
 * @param title the title
 * @param text the text
 * @param axis the axis that it serves
 */
@WithId(value = "principle", local = true)
public record Principle(
        PrincipleId id,
        @NamePart @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 20_000) String text,
        Known<Axis> axis)
        implements Identified<PrincipleId> {
    /** Checks the components, and throws all {@link Violations}. */
    public Principle {
        FormRules.check(Principle.class, id, title, text, axis);
    }

    @Override
    public String toString() {
        return "Principle " + id;
    }
}
