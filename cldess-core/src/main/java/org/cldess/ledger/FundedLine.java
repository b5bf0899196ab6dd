package org.cldess.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.financing.Resource;
import org.cldess.money.Amount;

/**
 * A resource with its movements.
 *
 * @param action the action whose plan contains it
 * @param line the resource
 * @param movements the movements that count, in the order of their days
 * @param isRecorded whether it is recorded what became of it, even if nothing did
 * @param earned the share of the action’s actual spending that this resource was planned to pay
 */
public record FundedLine(Action action, Resource line, List<Movement> movements, boolean isRecorded, Amount earned) {
    /** Copies the list. */
    public FundedLine {
        movements = List.copyOf(movements);
    }

    /** The sums of a line from which its figures follow. */
    private record Sums(
            Amount planned,
            Amount requested,
            Amount awarded,
            Amount committed,
            Amount paid,
            Amount refused,
            Amount returned,
            Amount earned) {
        List<Sums> split(int parts) {
            List<List<Amount>> columns = Stream.of(
                            planned, requested, awarded, committed, paid, refused, returned, earned)
                    .map(amount -> amount.split(parts))
                    .toList();
            List<Sums> split = new ArrayList<>();
            for (int i = 0; i < parts; i++) {
                split.add(new Sums(
                        columns.get(0).get(i),
                        columns.get(1).get(i),
                        columns.get(2).get(i),
                        columns.get(3).get(i),
                        columns.get(4).get(i),
                        columns.get(5).get(i),
                        columns.get(6).get(i),
                        columns.get(7).get(i)));
            }
            return split;
        }
    }

    /** {@return the figures of the line} */
    public Funding funding() {
        return funding(sums());
    }

    /**
     * Splits the line equally, and returns the figures of each part. Each figure adds up to that of the line.
     *
     * @param parts the number of parts, 1 or more
     * @return the figures; the first ones may be a cent larger
     * @throws IllegalArgumentException if the number of parts is below 1
     */
    public List<Funding> split(int parts) {
        return sums().split(parts).stream().map(this::funding).toList();
    }

    private Funding funding(Sums sums) {
        Amount left = aboveZero(sums.awarded().minus(sums.paid()));
        Amount missing = aboveZero(sums.planned().minus(sums.awarded()));
        boolean isOver = action.status().isOver();
        Amount receivable = action.status() == ActionStatus.DROPPED
                ? aboveZero(smaller(sums.awarded(), sums.earned()).minus(sums.paid()))
                : left;
        Amount toFund = isOver ? Amount.ZERO : missing;
        return new Funding(
                sums.planned(),
                sums.requested(),
                sums.awarded(),
                sums.committed(),
                sums.paid(),
                sums.refused(),
                sums.returned(),
                aboveZero(sums.awarded().minus(sums.planned())),
                aboveZero(sums.paid().minus(sums.awarded())),
                receivable,
                toFund,
                left.minus(receivable).plus(missing).minus(toFund),
                isRecorded ? Amount.ZERO : sums.planned());
    }

    private Sums sums() {
        Amount returned = sum(MovementKind.RETURNED);
        Amount paid = sum(MovementKind.PAID);
        Amount committed = larger(sum(MovementKind.COMMITTED), paid);
        Amount lost = sum(MovementKind.WITHDRAWN).plus(returnedForGood());
        Amount awarded = aboveZero(gross(committed).minus(lost));
        Amount kept = aboveZero(paid.minus(returned));
        return new Sums(
                line.amount(),
                larger(sum(MovementKind.REQUESTED), gross(committed)),
                awarded,
                larger(aboveZero(committed.minus(lost)), kept),
                kept,
                sum(MovementKind.REFUSED),
                returned,
                earned);
    }

    /** Returns all awards; without any, what was committed or paid. */
    private Amount gross(Amount committed) {
        return has(MovementKind.AWARDED) ? sum(MovementKind.AWARDED) : committed;
    }

    private Amount returnedForGood() {
        return Amount.sum(movements.stream()
                .filter(movement -> movement.kind() == MovementKind.RETURNED
                        && movement.endsClaim().is(true))
                .map(Movement::amount)
                .toList());
    }

    /**
     * {@return whether a movement of a kind counts}
     *
     * @param kind the kind
     */
    public boolean has(MovementKind kind) {
        return movements.stream().anyMatch(movement -> movement.kind() == kind);
    }

    /**
     * {@return the total amount of the movements of a kind}
     *
     * @param kind the kind
     */
    public Amount sum(MovementKind kind) {
        return Journal.sum(movements, kind);
    }

    /**
     * {@return the last movement of a kind, if there is one}
     *
     * @param kind the kind
     */
    public Optional<Movement> last(MovementKind kind) {
        return movements.stream()
                .filter(movement -> movement.kind() == kind)
                .max(Comparator.comparing(Movement::lastDay));
    }

    /** {@return whether the funder refused all that was requested, and neither awarded nor paid anything since} */
    public boolean isRefused() {
        return has(MovementKind.REFUSED) && funding().awarded().isZero();
    }

    /** Returns the part of an amount that corresponds to the part of a whole, rounded down to the cent. */
    static Amount share(Amount amount, Amount part, Amount whole) {
        return whole.isZero()
                ? Amount.ZERO
                : Amount.ofCents(BigDecimal.valueOf(amount.cents())
                        .multiply(BigDecimal.valueOf(part.cents()))
                        .divide(BigDecimal.valueOf(whole.cents()), 0, RoundingMode.DOWN)
                        .longValueExact());
    }

    static Amount aboveZero(Amount amount) {
        return larger(amount, Amount.ZERO);
    }

    static Amount larger(Amount one, Amount other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Amount smaller(Amount one, Amount other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
