package org.cldess.purchase.spending;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cldess.actor.ActorId;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.ledger.Postings;
import org.cldess.money.Amount;
import org.cldess.purchase.Lot;

/**
 * What was spent on a lot with a contractor in a year: the amount invoiced, or paid if that is more, less the credit
 * notes.
 *
 * <p>A payment is first compared with the invoices of earlier years that are not yet paid: it pays those, and is no new
 * spending. A payment without a recorded invoice is spending of its own year. Credit notes never make the total of a
 * contractor negative.
 *
 * @param year the calendar year
 * @param holder the contractor; empty if there are several and the recipient is not recorded
 * @param amount the amount; negative if the credit notes of the year exceed its invoices and payments
 */
record LotSpending(int year, Optional<ActorId> holder, Amount amount) {
    /** The kinds by which money is spent; an order alone spends nothing. */
    private static final Set<MovementKind> SPENT =
            EnumSet.of(MovementKind.INVOICED, MovementKind.PAID, MovementKind.CREDITED);

    /**
     * Returns the spending on a lot, by year; that of a year in the order of the movements. A complete year without a
     * movement is zero.
     */
    static List<LotSpending> of(Lot lot, List<Movement> movements) {
        Optional<ActorId> only = lot.onlyHolder();
        Map<Optional<ActorId>, TreeMap<Integer, List<Movement>>> byHolder = new LinkedHashMap<>();
        movements.stream()
                .filter(movement -> SPENT.contains(movement.kind()))
                .forEach(movement -> byHolder.computeIfAbsent(
                                movement.holder().value().or(() -> only), unused -> new TreeMap<>())
                        .computeIfAbsent(movement.lastDay().getYear(), unused -> new ArrayList<>())
                        .add(movement));
        TreeMap<Integer, List<LotSpending>> byYear = new TreeMap<>();
        byHolder.forEach((holder, years) -> {
            Account account = new Account();
            years.forEach((year, all) -> byYear.computeIfAbsent(year, unused -> new ArrayList<>())
                    .add(new LotSpending(year, holder, account.spent(Postings.of(all)))));
        });
        lot.completeYears()
                .forEach(year ->
                        byYear.computeIfAbsent(year, unused -> List.of(new LotSpending(year, only, Amount.ZERO))));
        return byYear.values().stream().flatMap(List::stream).toList();
    }

    /** What a contractor invoiced and got, year after year. */
    private static final class Account {
        private Amount open = Amount.ZERO;
        private Amount total = Amount.ZERO;

        /** Adds the movements of the next year, and returns what was spent by them. */
        Amount spent(Postings year) {
            Amount invoiced = year.sum(MovementKind.INVOICED);
            Amount paid = year.sum(MovementKind.PAID);
            Amount credited = year.sum(MovementKind.CREDITED);
            Amount used = invoiced.max(paid.minus(paid.min(open)));
            open = open.plus(invoiced).minus(paid).minus(credited).max(Amount.ZERO);
            Amount spent = used.minus(credited).max(total.negated());
            total = total.plus(spent);
            return spent;
        }
    }
}
