package org.cldess.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.money.Amount;

/**
 * What was posted to a line, a grant or a lot (<i>{@index écritures}</i>): the movements that count, and their sums.
 */
public interface Postings {
    /** {@return the movements that count, in the order of their days} */
    List<Movement> movements();

    /**
     * {@return the postings that consist of some movements}
     *
     * @param movements the movements that count, in the order of their days
     */
    static Postings of(List<Movement> movements) {
        List<Movement> copy = List.copyOf(movements);
        return () -> copy;
    }

    /**
     * {@return the movements of a kind, in the order of their days}
     *
     * @param kind the kind
     */
    default Stream<Movement> movements(MovementKind kind) {
        return movements().stream().filter(movement -> movement.kind() == kind);
    }

    /**
     * {@return whether a movement of a kind counts}
     *
     * @param kind the kind
     */
    default boolean has(MovementKind kind) {
        return movements(kind).findAny().isPresent();
    }

    /**
     * {@return the total amount of the movements of a kind}
     *
     * @param kind the kind
     */
    default Amount sum(MovementKind kind) {
        return Amount.sum(movements(kind).map(Movement::amount).toList());
    }

    /**
     * {@return the movements on or before a day}
     *
     * @param day the day
     */
    default Postings until(LocalDate day) {
        return of(movements().stream()
                .filter(movement -> !movement.lastDay().isAfter(day))
                .toList());
    }

    /** {@return what was withdrawn or given back for good} */
    default Amount lost() {
        return sum(MovementKind.WITHDRAWN).plus(givenBack());
    }

    /** {@return what was given back for good} */
    default Amount givenBack() {
        return Amount.sum(movements(MovementKind.RETURNED)
                .filter(movement -> movement.endsClaim().is(true))
                .map(Movement::amount)
                .toList());
    }

    /** {@return the awards, without what was withdrawn or given back for good; zero if more was} */
    default Amount netAwards() {
        return sum(MovementKind.AWARDED).minus(lost()).max(Amount.ZERO);
    }

    /** {@return the payments, without what was given back; zero if more was} */
    default Amount netPayments() {
        return sum(MovementKind.PAID).minus(sum(MovementKind.RETURNED)).max(Amount.ZERO);
    }
}
