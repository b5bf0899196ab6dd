package org.cldess.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cldess.action.Action;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The lines of one section of the budget on one tax basis. Amounts on two tax bases cannot be added up, and each
 * section must balance by itself.
 *
 * @param vat whether the amounts include value-added tax; not recorded if the plan does not state it
 * @param section operating or capital
 */
public record BudgetPart(Known<VatBasis> vat, BudgetSection section) implements Comparable<BudgetPart> {
    private static final Comparator<BudgetPart> ORDER =
            Comparator.comparingInt(BudgetPart::rank).thenComparing(BudgetPart::section);

    static BudgetPart of(Action action, BudgetSection section) {
        return new BudgetPart(
                action.plan().flatMap(FinancingPlan::vat).value().map(Known::of).orElseGet(Known::notRecorded),
                section);
    }

    /**
     * Puts parts in the order in which a page shows them: first the tax basis with the most planned money, so that a
     * small part never leads; parts on one tax basis stay together, operating before capital. Tax bases with equal
     * amounts keep the {@linkplain #compareTo natural order}.
     *
     * @param planned the planned amounts of each part, costs and resources together
     * @return the parts in this order
     */
    public static List<BudgetPart> bySize(Map<BudgetPart, Amount> planned) {
        Map<Known<VatBasis>, Amount> bases = new HashMap<>();
        planned.forEach((part, amount) -> bases.merge(part.vat(), amount, Amount::plus));
        return planned.keySet().stream()
                .sorted(Comparator.comparing(
                                (BudgetPart part) -> bases.getOrDefault(part.vat(), Amount.ZERO),
                                Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int rank() {
        return vat.value().map(VatBasis::ordinal).orElse(VatBasis.values().length);
    }

    /** Compares by tax basis, unknown last, then by section. */
    @Override
    public int compareTo(BudgetPart other) {
        return ORDER.compare(this, other);
    }
}
