package org.cldess.ledger;

import java.util.List;
import org.cldess.action.Action;
import org.cldess.financing.Expense;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * An expense with its movements.
 *
 * @param action the action whose plan contains it
 * @param line the expense
 * @param movements the movements that count, in the order of their days
 * @param isRecorded whether it is recorded what was spent, even if nothing was
 */
public record SpentLine(Action action, Expense line, List<Movement> movements, boolean isRecorded) implements Postings {
    /** Copies the list. */
    public SpentLine {
        movements = List.copyOf(movements);
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
    public Costs costs() {
        Amount ordered = sum(MovementKind.ORDERED);
        Amount invoiced = sum(MovementKind.INVOICED);
        Amount used = invoiced.max(sum(MovementKind.PAID));
        return new Costs(
                line.amount(),
                ordered.max(used),
                ordered.minus(used).max(Amount.ZERO),
                used.minus(sum(MovementKind.CREDITED)).max(Amount.ZERO),
                isRecorded ? Amount.ZERO : line.amount());
    }

    /** {@return the amount spent; not recorded if it is not recorded what was spent} */
    public Known<Amount> spent() {
        return isRecorded ? Known.of(costs().spent()) : Known.notRecorded();
    }
}
