package org.cldess.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
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
 * @param line the resource; if it does not state until when its movements are complete, with what its grant states
 * @param movements the movements that count, in the order of their days; those of its grant with its part of their
 *     amount
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
        /** Returns the figures that follow, for a line of an action with a status, or of none. */
        Funding funding(Optional<ActionStatus> status, boolean isRecorded) {
            Amount left = aboveZero(awarded.minus(paid));
            Amount missing = aboveZero(planned.minus(awarded));
            boolean isOver = status.filter(ActionStatus::isOver).isPresent();
            Amount receivable = status.filter(ActionStatus.DROPPED::equals).isPresent()
                    ? aboveZero(smaller(awarded, earned).minus(paid))
                    : left;
            Amount toFund = isOver ? Amount.ZERO : missing;
            return new Funding(
                    planned,
                    requested,
                    awarded,
                    committed,
                    paid,
                    refused,
                    returned,
                    aboveZero(awarded.minus(planned)),
                    aboveZero(paid.minus(awarded)),
                    receivable,
                    toFund,
                    left.minus(receivable).plus(missing).minus(toFund),
                    isRecorded ? Amount.ZERO : planned);
        }

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

    /**
     * {@return this line with its movements on or before a day}
     *
     * @param day the day
     */
    public FundedLine until(LocalDate day) {
        return new FundedLine(
                action,
                line,
                movements.stream()
                        .filter(movement -> !movement.lastDay().isAfter(day))
                        .toList(),
                isRecorded,
                earned);
    }

    /** {@return the part of the budget to which it belongs} */
    public BudgetPart part() {
        return BudgetPart.of(action, line.section());
    }

    /** {@return the day until which all its movements are in the journal} */
    public RecordedUntil recordedUntil() {
        return RecordedUntil.of(line.completeUntil());
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
        return sums.funding(Optional.of(action.status()), isRecorded);
    }

    private Sums sums() {
        return sums(line.amount(), movements, earned);
    }

    private static Sums sums(Amount planned, List<Movement> movements, Amount earned) {
        Amount returned = Journal.sum(movements, MovementKind.RETURNED);
        Amount paid = Journal.sum(movements, MovementKind.PAID);
        Amount committed = larger(Journal.sum(movements, MovementKind.COMMITTED), paid);
        Amount lost = lost(movements);
        Amount awards = Journal.sum(movements, MovementKind.AWARDED);
        Amount gross = awards.isZero() ? committed : awards;
        Amount awarded = aboveZero(gross.minus(lost));
        Amount kept = aboveZero(paid.minus(returned));
        return new Sums(
                planned,
                larger(Journal.sum(movements, MovementKind.REQUESTED), gross),
                awarded,
                larger(aboveZero(committed.minus(lost)), kept),
                kept,
                Journal.sum(movements, MovementKind.REFUSED),
                returned,
                earned);
    }

    /** Returns the figures of movements that no plan records: every award is beyond the plan. */
    static Funding outsidePlans(List<Movement> movements) {
        Sums sums = sums(Amount.ZERO, movements, Amount.ZERO);
        return sums.funding(Optional.empty(), true);
    }

    /** Returns what was withdrawn or given back for good. */
    static Amount lost(List<Movement> movements) {
        return Journal.sum(movements, MovementKind.WITHDRAWN)
                .plus(Amount.sum(movements.stream()
                        .filter(movement -> movement.kind() == MovementKind.RETURNED
                                && movement.endsClaim().is(true))
                        .map(Movement::amount)
                        .toList()));
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

    static Amount smaller(Amount one, Amount other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
