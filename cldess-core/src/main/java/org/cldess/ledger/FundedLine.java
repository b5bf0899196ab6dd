package org.cldess.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
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
public record FundedLine(Action action, Resource line, List<Movement> movements, boolean isRecorded, Amount earned)
        implements Postings {
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
            Amount givenBack,
            Amount earned) {
        /** Returns the figures that follow, for a line of an action with a status, or of none. */
        Funding funding(Optional<ActionStatus> status, boolean isRecorded) {
            Amount left = awarded.minus(paid).max(Amount.ZERO);
            Amount missing = planned.minus(awarded).max(Amount.ZERO);
            boolean isOver = status.filter(ActionStatus::isOver).isPresent();
            Amount receivable = status.filter(ActionStatus.DROPPED::equals).isPresent()
                    ? awarded.min(earned).minus(paid).max(Amount.ZERO)
                    : left;
            Amount toFund = isOver ? Amount.ZERO : missing.minus(givenBack).max(Amount.ZERO);
            return new Funding(
                    planned,
                    requested,
                    awarded,
                    committed,
                    paid,
                    refused,
                    returned,
                    awarded.minus(planned).max(Amount.ZERO),
                    paid.minus(awarded).max(Amount.ZERO),
                    receivable,
                    toFund,
                    left.minus(receivable).plus(missing).minus(toFund),
                    isRecorded ? Amount.ZERO : planned);
        }

        /** Returns a part of an equal split into some parts. */
        Sums part(int index, int parts) {
            UnaryOperator<Amount> part = amount -> amount.split(parts).get(index);
            return new Sums(
                    part.apply(planned),
                    part.apply(requested),
                    part.apply(awarded),
                    part.apply(committed),
                    part.apply(paid),
                    part.apply(refused),
                    part.apply(returned),
                    part.apply(givenBack),
                    part.apply(earned));
        }
    }

    @Override
    public FundedLine until(LocalDate day) {
        return new FundedLine(action, line, Postings.super.until(day).movements(), isRecorded, earned);
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
        Sums sums = sums();
        return IntStream.range(0, parts)
                .mapToObj(i -> funding(sums.part(i, parts)))
                .toList();
    }

    private Funding funding(Sums sums) {
        return sums.funding(Optional.of(action.status()), isRecorded);
    }

    private Sums sums() {
        return sums(line.amount(), this, earned);
    }

    private static Sums sums(Amount planned, Postings postings, Amount earned) {
        Amount paid = postings.sum(MovementKind.PAID);
        Amount committed = postings.sum(MovementKind.COMMITTED).max(paid);
        Amount lost = postings.lost();
        Amount awards = postings.sum(MovementKind.AWARDED);
        Amount gross = awards.isZero() ? committed : awards;
        Amount kept = postings.netPayments();
        return new Sums(
                planned,
                postings.sum(MovementKind.REQUESTED).max(gross),
                gross.minus(lost).max(Amount.ZERO),
                committed.minus(lost).max(kept),
                kept,
                postings.sum(MovementKind.REFUSED),
                postings.sum(MovementKind.RETURNED),
                postings.givenBack(),
                earned);
    }

    /** Returns the figures of movements that no plan records: every award is beyond the plan. */
    static Funding outsidePlans(GrantAccount account) {
        return sums(Amount.ZERO, account, Amount.ZERO).funding(Optional.empty(), true);
    }

    /**
     * {@return the last movement of a kind, if there is one}
     *
     * @param kind the kind
     */
    public Optional<Movement> last(MovementKind kind) {
        return movements(kind).max(Comparator.comparing(Movement::lastDay));
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
}
