package org.cldess.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cldess.component.NamePart;
import org.cldess.component.constraint.Distinct;
import org.cldess.consistency.FormRules;
import org.cldess.validation.Violations;

/**
 * A classification that breaks down the numbers of an indicator (<i>{@index ventilation}</i>), such as sex, commune or
 * family of the social economy.
 *
 * @param name the name, such as « sexe »
 * @param items the items, such as « femmes » and « hommes »
 */
public record Breakdown(
        @NamePart @NotBlank @Size(max = 100) String name,
        @Distinct List<@NotBlank @Size(max = 100) String> items) {
    /** Checks the components, and throws all {@link Violations}. */
    public Breakdown {
        items = List.copyOf(items);
        FormRules.check(Breakdown.class, name, items);
    }
}
