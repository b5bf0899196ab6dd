package org.cldess.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.Flat;

/**
 * How much of what was measured falls to an item of a breakdown (<i>{@index "part ventilée"}</i>).
 *
 * @param breakdown the name of the breakdown
 * @param item the item
 * @param measured how much
 */
public record Share(
        @NotBlank @Size(max = 100) String breakdown,
        @NotBlank @Size(max = 100) String item,
        @Flat Measured measured) {}
