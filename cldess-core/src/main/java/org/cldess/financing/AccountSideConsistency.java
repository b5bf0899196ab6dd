package org.cldess.financing;

import org.cldess.component.Component;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that a line of a plan is on the side of its account. */
abstract class AccountSideConsistency implements Consistency {
    private final Component<?, AccountClass> account;
    private final AccountClass.BudgetSide side;
    private final String key;

    private AccountSideConsistency(Component<?, AccountClass> account, AccountClass.BudgetSide side, String key) {
        this.account = account;
        this.side = side;
        this.key = key;
    }

    @Override
    public void check(Parts line, ProblemCollector problems) {
        line.find(account)
                .filter(given -> given.side() != side)
                .ifPresent(given -> problems.add(
                        "form.account", line.at(account), Texts.WORDS.message(key, given.toString(), given)));
    }

    /** An expense. */
    static final class OfExpense extends AccountSideConsistency {
        OfExpense() {
            super(Expense_.ACCOUNT, AccountClass.BudgetSide.EXPENSE, "form.account.expense");
        }
    }

    /** A resource. */
    static final class OfResource extends AccountSideConsistency {
        OfResource() {
            super(Resource_.ACCOUNT, AccountClass.BudgetSide.RESOURCE, "form.account.resource");
        }
    }
}
