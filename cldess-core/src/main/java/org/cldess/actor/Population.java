package org.cldess.actor;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.consistency.FormRules;
import org.cldess.validation.Violations;

/**
 * The population of a public body from a day on (<i>{@index population}</i>).
 *
 * @param date the day from which the count is valid, such as the day on which an official count takes effect
 * @param inhabitants the number of inhabitants, 0 or more
 */
public record Population(@From LocalDate date, @Min(0) int inhabitants) {
    /** Checks the components, and throws all {@link Violations}. */
    public Population {
        FormRules.check(Population.class, date, inhabitants);
    }
}
