package org.cldess.financing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.NotNegative;
import org.cldess.component.Year;
import org.cldess.consistency.Consistent;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * A line of what pays for an action (<i>{@index produit}</i>), with what became of it.
 *
 * @param account the class of the account: 70 to 79, or 87 in kind
 * @param funder who brings it
 * @param year the year
 * @param label what it is
 * @param amount how much is planned, not negative
 * @param steps what became of it, oldest first
 */
@Consistent(AccountSide.OfResource.class)
public record Resource(
        AccountClass account,
        Known<ActorId> funder,
        @Year int year,
        @Called @NotBlank @Size(max = 300) String label,
        @NotNegative("negative") Amount amount,
        List<FundingStep> steps)
        implements Seen<Resource> {
    /** Checks the parts. */
    public Resource {
        steps = List.copyOf(steps);
        Lines.check(account, AccountClass.BudgetSide.RESOURCE, amount);
    }

    /**
     * The amount that has come as far as a status. What is paid was committed, what is committed was awarded, and what is awarded was asked,
     * even where that step was not recorded: so no amount is smaller than that of a farther status.
     *
     * @param status the status
     * @return for payments, their sum; for the others, the amount of the last step of that status, or what has come farther if that is more;
     *     zero if there is neither
     */
    public Amount reached(FundingStatus status) {
        return Stream.of(FundingStatus.values())
                .filter(farther -> farther.compareTo(status) >= 0)
                .map(this::alone)
                .reduce(Amount.ZERO, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /** What the steps of one status say by themselves. */
    private Amount alone(FundingStatus status) {
        Stream<FundingStep> own = steps.stream().filter(step -> step.status() == status);
        return status == FundingStatus.PAID
                ? own.map(FundingStep::amount).reduce(Amount.ZERO, Amount::plus)
                : own.max(Comparator.comparing(FundingStep::date))
                        .map(FundingStep::amount)
                        .orElse(Amount.ZERO);
    }

    /**
     * How far the funding has come.
     *
     * @return the farthest status reached, or nothing
     */
    public Optional<FundingStatus> status() {
        return steps.stream().map(FundingStep::status).max(Comparator.naturalOrder());
    }
}
