package org.cldess.financing;

import org.cldess.money.Amount;

/** The constraints on each line of a plan. */
final class PlanLineConstraints {
    private PlanLineConstraints() {}

    static void check(AccountClass account, AccountClass.BudgetSide side, Amount amount) {
        if (account.side() != side) {
            throw new IllegalArgumentException(
                    "The account class %s stands on the other side of the plan. Move the line or change its class."
                            .formatted(account));
        }
        checkNotNegative(amount);
    }

    static void checkNotNegative(Amount amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException(
                    "The amount %s is negative. Put it on the other side of the plan, as a positive one."
                            .formatted(amount));
        }
    }
}
