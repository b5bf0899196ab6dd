package org.cldess.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.financing.BudgetSection;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.VatBasis;
import org.cldess.known.Known;

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
     * {@return the parts to which some lines belong, each once, in order}
     *
     * @param parts the parts of the lines
     */
    public static List<BudgetPart> distinct(Stream<BudgetPart> parts) {
        return parts.distinct().sorted().toList();
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
