package org.cldess.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.Flat;
import org.cldess.consistency.FormRules;
import org.cldess.validation.Violations;

/**
 * The share of an item of a breakdown in a measurement (<i>{@index "part ventilée"}</i>).
 *
 * @param breakdown the name of the breakdown
 * @param item the item
 * @param measured the value of the share
 */
public record BreakdownShare(
        @NotBlank @Size(max = 100) String breakdown,
        @NotBlank @Size(max = 100) String item,
        @Flat IndicatorValue measured) {
    /** Checks the components, and throws all {@link Violations}. */
    public BreakdownShare {
        FormRules.check(BreakdownShare.class, breakdown, item, measured);
    }
}
