package org.cldess.financing;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that a line of a plan is on the side of its account. */
abstract class AccountSideConsistency implements Consistency {
    private final AccountClass.BudgetSide side;
    private final String key;

    private AccountSideConsistency(AccountClass.BudgetSide side, String key) {
        this.side = side;
        this.key = key;
    }

    @Override
    public void check(Parts line, ProblemCollector hearing) {
        line.find("account", AccountClass.class)
                .filter(account -> account.side() != side)
                .ifPresent(account -> hearing.add(
                        "form.account", line.at("account"), Texts.WORDS.message(key, account.toString(), account)));
    }

    /** An expense. */
    static final class OfExpense extends AccountSideConsistency {
        OfExpense() {
            super(AccountClass.BudgetSide.EXPENSE, "form.account.expense");
        }
    }

    /** A resource. */
    static final class OfResource extends AccountSideConsistency {
        OfResource() {
            super(AccountClass.BudgetSide.RESOURCE, "form.account.resource");
        }
    }
}
