package org.cldess.financing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.Default;
import org.cldess.component.NotNegative;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.Year;
import org.cldess.consistency.Consistent;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * A line of what pays for an action (<i>{@index produit}</i>), with what became of it.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param account the class of the account: 70 to 79, or 87 in kind
 * @param funder who brings it
 * @param year the year
 * @param label what it is
 * @param amount how much is planned, not negative
 * @param section operating or capital
 * @param ceiling the highest share of the money of the plan, in percent, that the funder may bear (<i>{@index "taux plafond"}</i>); none
 *     where no text sets one
 * @param steps what became of it, oldest first
 */
@WithId("resource")
@Consistent(AccountSide.OfResource.class)
@WithBuilder
public record Resource(
        ResourceId id,
        AccountClass account,
        Known<ActorId> funder,
        @Year int year,
        @Called @NotBlank @Size(max = 300) String label,
        @NotNegative("negative") Amount amount,
        @Default("operating") BudgetSection section,
        Known<@Min(1) @Max(100) Integer> ceiling,
        List<FundingStep> steps)
        implements Identified<ResourceId>, Seen<Resource> {
    /** Checks the parts. */
    public Resource {
        steps = List.copyOf(steps);
        Lines.check(account, AccountClass.BudgetSide.RESOURCE, amount);
    }

    /**
     * Begins a resource with what every one has.
     *
     * @param id the id
     * @param account the class of the account: 70 to 79, or 87 in kind
     * @param year the year
     * @param label what it is
     * @param amount how much is planned, not negative
     * @return a builder, on which the rest is set
     */
    public static ResourceBuilder builder(ResourceId id, AccountClass account, int year, String label, Amount amount) {
        return new ResourceBuilder(id, account, year, label, amount);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public ResourceBuilder toBuilder() {
        return new ResourceBuilder(this);
    }

    /**
     * {@return the resource with one more step, in its place by its day}
     *
     * @param step what was reached
     */
    public Resource with(FundingStep step) {
        List<FundingStep> all = new ArrayList<>(steps);
        all.add(step);
        all.sort(Comparator.comparing(FundingStep::date));
        return toBuilder().steps(all).build();
    }

    /**
     * {@return the resource with one more payment}
     *
     * @param day the day on which it was paid
     * @param paid how much
     */
    public Resource paid(LocalDate day, Amount paid) {
        return with(FundingStep.of(day, FundingStatus.PAID, paid));
    }

    /**
     * The amount that has come as far as a status. What is paid was committed, what is committed was awarded, and what is awarded was asked,
     * even where that step was not recorded: so no amount is smaller than that of a farther status. What was awarded or committed before a
     * refusal counts no more.
     *
     * @param status the status
     * @return for payments and returns, their sum; for the others, the amount of the last step of that status, or what has come farther if
     *     that is more; zero if there is neither
     */
    public Amount reached(FundingStatus status) {
        if (!status.isOnTheWay()) {
            return alone(status);
        }
        return FundingStatus.way().stream()
                .filter(farther -> farther.compareTo(status) >= 0)
                .map(this::alone)
                .reduce(Amount.ZERO, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /** {@return what still has to be found: what is planned, less what is awarded and was not given back; never below zero} */
    public Amount toFind() {
        return notBelowZero(amount.minus(reached(FundingStatus.AWARDED).minus(reached(FundingStatus.RETURNED))));
    }

    /** {@return what the funder still has to pay: what it awarded, less what it paid; never below zero} */
    public Amount toPay() {
        return notBelowZero(reached(FundingStatus.AWARDED).minus(reached(FundingStatus.PAID)));
    }

    private static Amount notBelowZero(Amount amount) {
        return amount.isNegative() ? Amount.ZERO : amount;
    }

    /** What the steps of one status say by themselves. */
    private Amount alone(FundingStatus status) {
        if (status == FundingStatus.PAID || status == FundingStatus.RETURNED) {
            return Amount.sum(steps.stream()
                    .filter(step -> step.status() == status)
                    .map(FundingStep::amount)
                    .toList());
        }
        return last(status)
                .filter(step -> status == FundingStatus.ASKED || status == FundingStatus.REFUSED || stands(step))
                .map(FundingStep::amount)
                .orElse(Amount.ZERO);
    }

    /** Whether no refusal followed a step. */
    private boolean stands(FundingStep step) {
        return last(FundingStatus.REFUSED)
                .filter(refusal -> !refusal.date().isBefore(step.date()))
                .isEmpty();
    }

    /**
     * {@return the last step of a status, if there is one}
     *
     * @param status the status
     */
    public Optional<FundingStep> last(FundingStatus status) {
        return steps.stream()
                .filter(step -> step.status() == status)
                .reduce((first, second) -> second.date().isBefore(first.date()) ? first : second);
    }

    /**
     * How far the funding has come.
     *
     * @return returned, if all that was paid was given back; else the farthest status that stands; else, where nothing stands, what was
     *     last said of it; nothing without a step
     */
    public Optional<FundingStatus> status() {
        Amount paid = reached(FundingStatus.PAID);
        if (!paid.isZero() && reached(FundingStatus.RETURNED).compareTo(paid) >= 0) {
            return Optional.of(FundingStatus.RETURNED);
        }
        Optional<FundingStatus> farthest = steps.stream()
                .filter(step -> step.status().isOnTheWay())
                .filter(step -> step.status() == FundingStatus.PAID || stands(step))
                .map(FundingStep::status)
                .max(Comparator.naturalOrder());
        return farthest.or(() -> steps.stream().map(FundingStep::status).reduce((first, second) -> second));
    }

    @Override
    public String toString() {
        return "Resource " + id;
    }
}
