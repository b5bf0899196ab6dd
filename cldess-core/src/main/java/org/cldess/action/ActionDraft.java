package org.cldess.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.actor.ContactId;
import org.cldess.constraint.ValidId;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.disclosure.Audience;
import org.cldess.financing.FinancingPlanDraft;
import org.cldess.indicator.IndicatorId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Action} as it was typed or read, not yet checked.
 *
 * @param id the id
 * @param number the number, such as {@code 1.2.3}, which may change
 * @param title the title, a verb in the infinitive in French
 * @param visibility the first audience that sees it
 * @param objectives the operational objectives that it serves
 * @param description what is done and why
 * @param lead the body that leads it (<i>pilote</i>)
 * @param leadPerson the person who leads it, a contact of an actor
 * @param partners the bodies that take part
 * @param audience for whom it is done (<i>publics</i>)
 * @param deliverables what it leaves behind (<i>livrables</i>)
 * @param priority how pressing it is
 * @param years the years in which it takes place
 * @param yearly whether it is repeated every year
 * @param start the day on which it is planned to start
 * @param end the day by which it is planned to end
 * @param weight what it counts for in the progress of its objective, 0 or more
 * @param history where it stood, oldest first
 * @param milestones its steps, in their order
 * @param plan how it is paid for
 * @param indicators the indicators that tell whether it works
 */
@NullUnmarked
public record ActionDraft(
        @NotNull @ValidId String id,
        @NotBlank @Size(max = 20) String number,
        @NotBlank @Size(max = 300) String title,
        @NotNull Audience visibility,
        List<@NotNull @ValidId String> objectives,
        Known<@Size(max = 20_000) String> description,
        Known<@NotNull @ValidId String> lead,
        Known<@NotNull @ValidId String> leadPerson,
        Known<List<@NotNull @ValidId String>> partners,
        Known<List<@NotNull String>> audience,
        Known<List<@NotNull String>> deliverables,
        Known<Priority> priority,
        List<@NotNull Integer> years,
        @NotNull Boolean yearly,
        Known<LocalDate> start,
        Known<LocalDate> end,
        @NotNull @Min(0) Integer weight,
        List<@NotNull @Valid FollowUpDraft> history,
        List<@NotNull @Valid MilestoneDraft> milestones,
        Known<@Valid FinancingPlanDraft> plan,
        List<@NotNull @ValidId String> indicators) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public ActionDraft {
        objectives = Drafts.list(objectives);
        years = Drafts.list(years);
        history = Drafts.list(history);
        milestones = Drafts.list(milestones);
        indicators = Drafts.list(indicators);
        description = Drafts.known(description);
        lead = Drafts.known(lead);
        leadPerson = Drafts.known(leadPerson);
        partners = Drafts.known(partners);
        audience = Drafts.known(audience);
        deliverables = Drafts.known(deliverables);
        priority = Drafts.known(priority);
        start = Drafts.known(start);
        end = Drafts.known(end);
        plan = Drafts.known(plan);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param action the thing
     * @return its draft
     */
    public static ActionDraft of(Action action) {
        return new ActionDraft(
                action.id().value(),
                action.number(),
                action.title(),
                action.visibility(),
                action.objectives().stream().map(ObjectiveId::value).toList(),
                action.description(),
                action.lead().map(ActorId::value),
                action.leadPerson().map(ContactId::value),
                action.partners().map(list -> list.stream().map(ActorId::value).toList()),
                action.audience(),
                action.deliverables(),
                action.priority(),
                action.years(),
                action.yearly(),
                action.start(),
                action.end(),
                action.weight(),
                action.history().stream().map(FollowUpDraft::of).toList(),
                action.milestones().stream().map(MilestoneDraft::of).toList(),
                action.plan().map(FinancingPlanDraft::of),
                action.indicators().stream().map(IndicatorId::value).toList());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Action toAction() {
        return Action.builder(ActionId.of(id), number, title)
                .visibility(visibility)
                .objectives(objectives.stream().map(ObjectiveId::of).toList())
                .description(description)
                .lead(lead.map(ActorId::of))
                .leadPerson(leadPerson.map(ContactId::of))
                .partners(partners.map(list -> list.stream().map(ActorId::of).toList()))
                .audience(audience)
                .deliverables(deliverables)
                .priority(priority)
                .years(years)
                .yearly(yearly)
                .start(start)
                .end(end)
                .weight(weight)
                .history(history.stream().map(FollowUpDraft::toFollowUp).toList())
                .milestones(milestones.stream().map(MilestoneDraft::toMilestone).toList())
                .plan(plan.map(FinancingPlanDraft::toFinancingPlan))
                .indicators(indicators.stream().map(IndicatorId::of).toList())
                .build();
    }

    /**
     * A {@link FollowUp} as it was typed or read, not yet checked.
     *
     * @param date the day from which it holds
     * @param status where the action stands from then on
     * @param progress how much of it is done, in percent, 0 to 100
     * @param reason why, when it is blocked or dropped
     * @param unblockingCondition what would set a blocked action free
     */
    public record FollowUpDraft(
            @NotNull LocalDate date,
            @NotNull ActionStatus status,
            Known<@Min(0) @Max(100) Integer> progress,
            Known<String> reason,
            Known<String> unblockingCondition) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public FollowUpDraft {
            progress = Drafts.known(progress);
            reason = Drafts.known(reason);
            unblockingCondition = Drafts.known(unblockingCondition);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param followUp the thing
         * @return its draft
         */
        public static FollowUpDraft of(FollowUp followUp) {
            return new FollowUpDraft(
                    followUp.date(),
                    followUp.status(),
                    followUp.progress(),
                    followUp.reason(),
                    followUp.unblockingCondition());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public FollowUp toFollowUp() {
            return new FollowUp(date, status, progress, reason, unblockingCondition);
        }
    }

    /**
     * A {@link Milestone} as it was typed or read, not yet checked.
     *
     * @param id its id
     * @param title what is to be reached
     * @param planned the day by which it is planned
     * @param done the day on which it was reached; none while it is not
     */
    public record MilestoneDraft(
            @NotNull @ValidId String id,
            @NotBlank @Size(max = 300) String title,
            Known<LocalDate> planned,
            Known<LocalDate> done) {
        /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
        public MilestoneDraft {
            planned = Drafts.known(planned);
            done = Drafts.known(done);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param milestone the thing
         * @return its draft
         */
        public static MilestoneDraft of(Milestone milestone) {
            return new MilestoneDraft(milestone.id().value(), milestone.title(), milestone.planned(), milestone.done());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Milestone toMilestone() {
            return new Milestone(MilestoneId.of(id), title, planned, done);
        }
    }
}
