package org.cldess.grant.claim;

import java.time.LocalDate;
import java.util.List;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.NamePart;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.thing.DayDependent;
import org.cldess.validation.Violations;

/**
 * A claim of the recipient for a payment of a grant, with the expenses that justify it
 * (<i>{@index "demande de versement"}</i>).
 *
 * @param date the day on which the funder received it
 * @param balance whether it claims the balance (<i>{@index "demande de solde"}</i>)
 * @param expenses the expenses (<i>{@index "état récapitulatif des dépenses"}</i>)
 */
public record PaymentClaim(
        @NamePart @From @Follows("../decision/date") LocalDate date,
        Known<Boolean> balance,
        List<ClaimedExpense> expenses)
        implements DayDependent<PaymentClaim> {
    /** Copies the list, checks the components, and throws all {@link Violations}. */
    public PaymentClaim {
        expenses = List.copyOf(expenses);
        FormRules.check(PaymentClaim.class, date, balance, expenses);
    }

    /** {@return the amount that the recipient claims} */
    public Amount presented() {
        return Amount.sum(expenses.stream().map(ClaimedExpense::presented).toList());
    }

    /** {@return the amount that the rules allow; not recorded until all expenses are checked} */
    public Known<Amount> eligible() {
        return sum(expenses.stream().map(ClaimedExpense::eligible).toList());
    }

    /** {@return the amount on which the grant is computed; not recorded until all expenses are checked} */
    public Known<Amount> retained() {
        return sum(expenses.stream().map(ClaimedExpense::retained).toList());
    }

    private static Known<Amount> sum(List<Known<Amount>> amounts) {
        return amounts.stream().allMatch(amount -> amount.value().isPresent())
                ? Known.of(Amount.sum(amounts.stream()
                        .flatMap(amount -> amount.value().stream())
                        .toList()))
                : Known.notRecorded();
    }
}
