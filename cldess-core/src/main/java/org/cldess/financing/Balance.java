package org.cldess.financing;

import org.cldess.money.Amount;

/**
 * By how much the two sides of a plan differ (<i>{@index équilibre}</i>).
 *
 * @param cash resources less expenses in money: negative where resources are missing, positive where too many are planned
 * @param inKind class 87 less class 86
 */
public record Balance(Amount cash, Amount inKind) {
    /**
     * Tells whether both sides are equal, in money and in kind.
     *
     * @return true if both differences are zero, to the cent
     */
    public boolean isEven() {
        return cash.isZero() && inKind.isZero();
    }
}
