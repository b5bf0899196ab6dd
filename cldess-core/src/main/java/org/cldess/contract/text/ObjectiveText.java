package org.cldess.contract.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.component.Called;

/**
 * What an amendment can change in an objective.
 *
 * @param number its number
 * @param title its title
 */
public record ObjectiveText(
        @Called @NotBlank @Size(max = 20) String number,
        @Called(Called.As.TITLE) @NotBlank @Size(max = 300) String title) {
    /**
     * The text of an objective.
     *
     * @param objective the objective
     * @return its number and title
     */
    public static ObjectiveText of(Objective objective) {
        return new ObjectiveText(objective.number(), objective.title());
    }
}
