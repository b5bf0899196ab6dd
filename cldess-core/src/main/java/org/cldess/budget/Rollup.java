package org.cldess.budget;

import java.util.ArrayList;
import java.util.List;
import org.cldess.ledger.Costs;
import org.cldess.ledger.Funding;
import org.cldess.ledger.RecordedUntil;
import org.cldess.money.Amount;

/**
 * The costs and funding of some actions in money; contributions in kind are not included.
 *
 * @param costs the costs, planned and actual
 * @param funding the funding, with its progress
 * @param withoutResources the planned costs of the actions whose resources are not recorded
 * @param withoutCosts the planned resources of the actions whose costs are not recorded
 * @param spentUntil the day until which all movements of the expenses are in the journal
 * @param fundedUntil the day until which all movements of the resources are in the journal
 */
public record Rollup(
        Costs costs,
        Funding funding,
        Amount withoutResources,
        Amount withoutCosts,
        RecordedUntil spentUntil,
        RecordedUntil fundedUntil) {
    /** Costs and funding of no action. */
    public static final Rollup NONE = new Rollup(
            Costs.NONE, Funding.NONE, Amount.ZERO, Amount.ZERO, RecordedUntil.NO_LINE, RecordedUntil.NO_LINE);

    /**
     * {@return the sum of these amounts and others}
     *
     * @param other the other amounts
     * @throws ArithmeticException if a sum overflows
     */
    public Rollup plus(Rollup other) {
        return new Rollup(
                costs.plus(other.costs),
                funding.plus(other.funding),
                withoutResources.plus(other.withoutResources),
                withoutCosts.plus(other.withoutCosts),
                spentUntil.plus(other.spentUntil),
                fundedUntil.plus(other.fundedUntil));
    }

    /**
     * Splits the amounts into equal parts that add up to the whole. The funding is split line by line, because each
     * figure must follow from its line.
     */
    List<Rollup> split(List<Funding> fundings) {
        int parts = fundings.size();
        List<Costs> ofCosts = costs.split(parts);
        List<Amount> first = withoutResources.split(parts);
        List<Amount> second = withoutCosts.split(parts);
        List<Rollup> split = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            split.add(
                    new Rollup(ofCosts.get(i), fundings.get(i), first.get(i), second.get(i), spentUntil, fundedUntil));
        }
        return split;
    }
}
