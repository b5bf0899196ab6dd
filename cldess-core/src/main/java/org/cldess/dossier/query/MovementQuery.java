package org.cldess.dossier.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cldess.ledger.MovementKind;

/**
 * Which movements of money are asked for. Nothing moves in a period that ends before it begins.
 *
 * @param from the first {@linkplain org.cldess.ledger.Movement#lastDay day} of the movements; empty if there is no
 *     first day
 * @param until their last day; empty if there is no last day
 * @param kinds their kinds; all kinds if it is empty
 * @param reference the number of one of their documents in the accounts, exactly as recorded; empty for all movements
 */
public record MovementQuery(
        Optional<LocalDate> from, Optional<LocalDate> until, Set<MovementKind> kinds, Optional<String> reference) {
    /** Copies the set. */
    public MovementQuery {
        kinds = Set.copyOf(kinds);
    }

    /** {@return the query for all movements} */
    public static MovementQuery all() {
        return new MovementQuery(Optional.empty(), Optional.empty(), Set.of(), Optional.empty());
    }

    /**
     * {@return the query for the movements in a period; those of which only the year is known are of its last day}
     *
     * @param from the first day of the period
     * @param until the last day of the period
     */
    public static MovementQuery between(LocalDate from, LocalDate until) {
        return new MovementQuery(Optional.of(from), Optional.of(until), Set.of(), Optional.empty());
    }

    /**
     * {@return the same query, for movements of some kinds}
     *
     * @param some the kinds
     */
    public MovementQuery of(MovementKind... some) {
        return new MovementQuery(from, until, Set.copyOf(List.of(some)), reference);
    }

    /**
     * {@return the same query, for movements with a document in the accounts}
     *
     * @param number the number of the document, exactly as recorded, such as {@code T-2014-118}
     */
    public MovementQuery withReference(String number) {
        return new MovementQuery(from, until, kinds, Optional.of(number));
    }
}
