package org.cldess.financing;

import org.cldess.money.Amount;

/**
 * The difference between the two sides of a plan (<i>{@index équilibre}</i>).
 *
 * @param cash the resources minus the expenses in money: negative for a shortfall, positive for a surplus
 * @param inKind class 87 minus class 86
 */
public record Balance(Amount cash, Amount inKind) {
    /**
     * Checks whether both sides are equal, in money and in kind.
     *
     * @return true if both differences are zero, to the cent
     */
    public boolean isEven() {
        return cash.isZero() && inKind.isZero();
    }
}
