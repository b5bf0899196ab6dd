package org.cldess.financing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.constraint.ValidId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link FinancingPlan} as it was typed or read, not yet checked.
 *
 * @param vat whether the amounts hold the value-added tax
 * @param expenses what the action costs
 * @param resources what pays for it
 */
@NullUnmarked
public record FinancingPlanDraft(
        Known<VatBasis> vat,
        Known<List<@NotNull @Valid ExpenseDraft>> expenses,
        Known<List<@NotNull @Valid ResourceDraft>> resources) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public FinancingPlanDraft {
        vat = Drafts.known(vat);
        expenses = Drafts.known(expenses);
        resources = Drafts.known(resources);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param financingPlan the thing
     * @return its draft
     */
    public static FinancingPlanDraft of(FinancingPlan financingPlan) {
        return new FinancingPlanDraft(
                financingPlan.vat(),
                financingPlan
                        .expenses()
                        .map(list -> list.stream().map(ExpenseDraft::of).toList()),
                financingPlan
                        .resources()
                        .map(list -> list.stream().map(ResourceDraft::of).toList()));
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public FinancingPlan toFinancingPlan() {
        return FinancingPlan.builder()
                .vat(vat)
                .expenses(expenses.map(
                        list -> list.stream().map(ExpenseDraft::toExpense).toList()))
                .resources(resources.map(
                        list -> list.stream().map(ResourceDraft::toResource).toList()))
                .build();
    }

    /**
     * A {@link Expense} as it was typed or read, not yet checked.
     *
     * @param account the class of the account: 60 to 69, or 86 in kind
     * @param year the year
     * @param label what it pays
     * @param amount how much, not negative
     */
    public record ExpenseDraft(
            @NotNull AccountClass account,
            @NotNull Integer year,
            @NotBlank @Size(max = 300) String label,
            @NotNull Amount amount) {
        /**
         * The draft of a thing that exists.
         *
         * @param expense the thing
         * @return its draft
         */
        public static ExpenseDraft of(Expense expense) {
            return new ExpenseDraft(expense.account(), expense.year(), expense.label(), expense.amount());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Expense toExpense() {
            return new Expense(account, year, label, amount);
        }
    }

    /**
     * A {@link Resource} as it was typed or read, not yet checked.
     *
     * @param account the class of the account: 70 to 79, or 87 in kind
     * @param funder who brings it
     * @param year the year
     * @param label what it is
     * @param amount how much is planned, not negative
     * @param steps what became of it, oldest first
     */
    public record ResourceDraft(
            @NotNull AccountClass account,
            Known<@NotNull @ValidId String> funder,
            @NotNull Integer year,
            @NotBlank @Size(max = 300) String label,
            @NotNull Amount amount,
            List<@NotNull @Valid FundingStepDraft> steps) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public ResourceDraft {
            steps = Drafts.list(steps);
            funder = Drafts.known(funder);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param resource the thing
         * @return its draft
         */
        public static ResourceDraft of(Resource resource) {
            return new ResourceDraft(
                    resource.account(),
                    resource.funder().map(ActorId::value),
                    resource.year(),
                    resource.label(),
                    resource.amount(),
                    resource.steps().stream().map(FundingStepDraft::of).toList());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Resource toResource() {
            return new Resource(
                    account,
                    funder.map(ActorId::of),
                    year,
                    label,
                    amount,
                    steps.stream().map(FundingStepDraft::toFundingStep).toList());
        }
    }

    /**
     * A {@link FundingStep} as it was typed or read, not yet checked.
     *
     * @param date the day on which it was reached
     * @param status what was reached
     * @param amount for how much, not negative
     */
    public record FundingStepDraft(
            @NotNull LocalDate date,
            @NotNull FundingStatus status,
            @NotNull Amount amount) {
        /**
         * The draft of a thing that exists.
         *
         * @param fundingStep the thing
         * @return its draft
         */
        public static FundingStepDraft of(FundingStep fundingStep) {
            return new FundingStepDraft(fundingStep.date(), fundingStep.status(), fundingStep.amount());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public FundingStep toFundingStep() {
            return new FundingStep(date, status, amount);
        }
    }
}
