package org.cldess.contract.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.component.Planned;
import org.cldess.component.constraint.NotBefore;
import org.cldess.consistency.FormRules;
import org.cldess.validation.Violations;

/**
 * The period in which a contract has effect (<i>{@index "période d’effet"}</i>), both days inclusive. The contract may
 * be signed after the period begins.
 *
 * @param start the first day
 * @param end the last day
 */
public record Term(
        @Planned LocalDate start,
        @Planned @NotBefore("start") LocalDate end) {
    /** Checks the components, and throws all {@link Violations}. */
    public Term {
        FormRules.check(Term.class, start, end);
    }

    /**
     * Checks whether a day lies in the term.
     *
     * @param day the day
     * @return true from the first to the last day, both inclusive
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /**
     * Returns the calendar years that overlap the term.
     *
     * @return the years, in order
     */
    public List<Integer> years() {
        return IntStream.rangeClosed(start.getYear(), end.getYear()).boxed().toList();
    }
}
