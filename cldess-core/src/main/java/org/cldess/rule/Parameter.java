package org.cldess.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure or a choice of a rule that changes with time (<i>paramètre</i>), with the days on which it holds. A rule has one for each
 * period.
 *
 * @param name what it is, such as {@code population}; the same in every period
 * @param value its value, a number in decimal notation or a word
 * @param unit the unit, empty for a word
 * @param from the first day on which it holds, absent if it always did
 * @param until the last day on which it holds, absent if it still does
 * @param confirmed whether a source was read for it
 */
public record Parameter(
        String name,
        String value,
        String unit,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean confirmed) {
    /** Checks the period. */
    public Parameter {
        if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "The parameter '%s' ends on %s, before it starts on %s. Correct one of the two."
                            .formatted(name, until.get(), from.get()));
        }
    }

    /**
     * Tells whether the value holds on a day.
     *
     * @param day the day
     * @return true from its first to its last day, both included
     */
    public boolean holdsOn(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.get())) && (until.isEmpty() || !day.isAfter(until.get()));
    }

    /**
     * The value as a number.
     *
     * @return the number
     * @throws NumberFormatException if the value is a word
     */
    public BigDecimal number() {
        return new BigDecimal(value);
    }
}
