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
import org.cldess.component.Default;
import org.cldess.component.NamePart;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.NotNegative;
import org.cldess.component.constraint.Year;
import org.cldess.consistency.Consistent;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A resource line of an action (<i>{@index produit}</i>), with its progress.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param account the class of the account: 70 to 79, or 87 in kind
 * @param funder the funder
 * @param year the year
 * @param label the label
 * @param amount the planned amount, not negative
 * @param section operating or capital
 * @param ceiling the maximum share of the plan’s money that the funder may provide, in percent
 *     (<i>{@index "taux plafond"}</i>); not applicable if no text sets one
 * @param steps the steps, oldest first
 */
@WithId("resource")
@Consistent(AccountSideConsistency.OfResource.class)
@WithBuilder
public record Resource(
        ResourceId id,
        AccountClass account,
        Known<ActorId> funder,
        @Year int year,
        @NamePart @NotBlank @Size(max = 300) String label,
        @NotNegative("negative") Amount amount,
        @Default("operating") BudgetSection section,
        Known<@Min(1) @Max(100) Integer> ceiling,
        List<FundingStep> steps)
        implements Identified<ResourceId>, DayDependent<Resource> {
    /** Copies the list. */
    public Resource {
        steps = List.copyOf(steps);
    }

    /**
     * Starts building a resource from its required components.
     *
     * @param id the id
     * @param account the class of the account: 70 to 79, or 87 in kind
     * @param year the year
     * @param label the label
     * @param amount the planned amount, not negative
     * @return a builder for the remaining components
     */
    public static ResourceBuilder builder(ResourceId id, AccountClass account, int year, String label, Amount amount) {
        return new ResourceBuilder(id, account, year, label, amount);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public ResourceBuilder toBuilder() {
        return new ResourceBuilder(this);
    }

    /**
     * {@return the resource with one more step, in the order of days}
     *
     * @param step the step
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
     * @param paid the amount
     */
    public Resource paid(LocalDate day, Amount paid) {
        return with(FundingStep.of(day, FundingStatus.PAID, paid));
    }

    /**
     * Returns the amount that has reached a status. A paid amount counts as committed, a committed amount as awarded,
     * and an awarded amount as requested, even if that step was not recorded; so no amount is smaller than that of a
     * later status. An award or commitment no longer counts after a refusal.
     *
     * @param status the status
     * @return for payments and returns, their sum; for other statuses, the amount of the last step or that of a later
     *     status if it is larger; zero if there is neither
     */
    public Amount reached(FundingStatus status) {
        if (!status.leadsToPayment()) {
            return ownAmount(status);
        }
        return FundingStatus.paymentPath().stream()
                .filter(farther -> farther.compareTo(status) >= 0)
                .map(this::ownAmount)
                .reduce(Amount.ZERO, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /**
     * {@return the amount still to be funded: the planned amount, minus the amount awarded and not returned; never
     * below zero}
     */
    public Amount stillToFund() {
        return notBelowZero(amount.minus(reached(FundingStatus.AWARDED).minus(reached(FundingStatus.RETURNED))));
    }

    /**
     * {@return the amount still to be paid by the funder: the awarded amount minus the paid amount; never below zero}
     */
    public Amount stillToPay() {
        return notBelowZero(reached(FundingStatus.AWARDED).minus(reached(FundingStatus.PAID)));
    }

    private static Amount notBelowZero(Amount amount) {
        return amount.isNegative() ? Amount.ZERO : amount;
    }

    /** Returns the amount of the steps of one status alone. */
    private Amount ownAmount(FundingStatus status) {
        if (status == FundingStatus.PAID || status == FundingStatus.RETURNED) {
            return Amount.sum(steps.stream()
                    .filter(step -> step.status() == status)
                    .map(FundingStep::amount)
                    .toList());
        }
        return last(status)
                .filter(step -> status == FundingStatus.ASKED || status == FundingStatus.REFUSED || isStillValid(step))
                .map(FundingStep::amount)
                .orElse(Amount.ZERO);
    }

    /** Checks that no refusal followed a step. */
    private boolean isStillValid(FundingStep step) {
        return last(FundingStatus.REFUSED)
                .filter(refusal -> !refusal.date().isBefore(step.date()))
                .isEmpty();
    }

    /**
     * {@return the last step with a status, if there is one}
     *
     * @param status the status
     */
    public Optional<FundingStep> last(FundingStatus status) {
        return steps.stream()
                .filter(step -> step.status() == status)
                .reduce((first, second) -> second.date().isBefore(first.date()) ? first : second);
    }

    /**
     * Returns the status of the funding.
     *
     * @return returned, if all payments were returned; otherwise the most advanced status that is still valid; without
     *     one, the status of the last step; empty if there are no steps
     */
    public Optional<FundingStatus> status() {
        Amount paid = reached(FundingStatus.PAID);
        if (!paid.isZero() && reached(FundingStatus.RETURNED).compareTo(paid) >= 0) {
            return Optional.of(FundingStatus.RETURNED);
        }
        Optional<FundingStatus> farthest = steps.stream()
                .filter(step -> step.status().leadsToPayment())
                .filter(step -> step.status() == FundingStatus.PAID || isStillValid(step))
                .map(FundingStep::status)
                .max(Comparator.naturalOrder());
        return farthest.or(() -> steps.stream().map(FundingStep::status).reduce((first, second) -> second));
    }

    @Override
    public String toString() {
        return "Resource " + id;
    }
}
