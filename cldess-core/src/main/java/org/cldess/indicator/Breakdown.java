package org.cldess.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cldess.component.Called;
import org.cldess.component.Distinct;

/**
 * By what the numbers of an indicator are broken down (<i>{@index ventilation}</i>), such as sex, commune or family of the social economy.
 *
 * @param name what it is called, such as « sexe »
 * @param items its items, such as « femmes » and « hommes »
 */
public record Breakdown(
        @Called @NotBlank @Size(max = 100) String name,
        @Distinct List<@NotBlank @Size(max = 100) String> items) {
    /** Keeps the list as it is now. */
    public Breakdown {
        items = List.copyOf(items);
    }
}
