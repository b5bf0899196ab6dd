package org.cldess.budget;

import org.cldess.action.Action;
import org.cldess.known.Known;
import org.cldess.ledger.BudgetPart;
import org.cldess.money.Amount;

/**
 * The two sides of the plan of an action in money, for one part of the budget and one year.
 *
 * @param action the action
 * @param part the section and the tax basis
 * @param year the year
 * @param costs the planned costs; not recorded if the costs of the action are not recorded
 * @param resources the planned resources; not recorded if the resources of the action are not recorded
 */
public record ActionBalance(Action action, BudgetPart part, int year, Known<Amount> costs, Known<Amount> resources) {
    /**
     * {@return the resources minus the costs: negative for a shortfall, positive for a surplus; not recorded if either
     * side is not recorded}
     */
    public Known<Amount> difference() {
        return resources.flatMap(given -> costs.map(given::minus));
    }

    /** {@return whether both sides are recorded and equal, to the cent} */
    public boolean isEven() {
        return difference().is(Amount.ZERO);
    }
}
