package org.cldess.actor;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.cldess.component.From;

/**
 * How many inhabitants a public body has from a day on (<i>{@index population}</i>).
 *
 * @param date the day from which the count holds, such as that on which an official one takes effect
 * @param inhabitants how many, 0 or more
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
