package org.cldess.actor;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.cldess.component.From;

/**
 * The population of a public body from a day on (<i>{@index population}</i>).
 *
 * @param date the day from which the count is valid, such as the day on which an official count takes effect
 * @param inhabitants the number of inhabitants, 0 or more
 */
public record Population(@From LocalDate date, @Min(0) int inhabitants) {
    /** Checks the count. */
    public Population {
        if (inhabitants < 0) {
            throw new IllegalArgumentException(
                    "The population of %s is %s. Give 0 or more.".formatted(date, inhabitants));
        }
    }
}
