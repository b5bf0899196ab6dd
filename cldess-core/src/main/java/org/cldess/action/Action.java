package org.cldess.action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.actor.ContactId;
import org.cldess.contract.ObjectiveId;
import org.cldess.disclosure.Audience;
import org.cldess.financing.FinancingPlan;
import org.cldess.indicator.IndicatorId;
import org.cldess.known.Known;
import org.cldess.network.OriginKind;
import org.cldess.network.Tie;
import org.cldess.network.TieKind;
import org.cldess.network.TieOrigin;

/**
 * What is done for an operational objective (<i>action</i>, <i>fiche action</i>): by whom, when, with which money, and how far it has come.
 */
public final class Action {
    private final ActionId id;
    private final String number;
    private final String title;
    private final Audience visibility;
    private final List<ObjectiveId> objectives;
    private final Known<String> description;
    private final Known<ActorId> lead;
    private final Known<ContactId> leadPerson;
    private final Known<List<ActorId>> partners;
    private final Known<List<String>> audience;
    private final Known<List<String>> deliverables;
    private final Known<Priority> priority;
    private final List<Integer> years;
    private final boolean yearly;
    private final Known<LocalDate> start;
    private final Known<LocalDate> end;
    private final int weight;
    private final List<FollowUp> history;
    private final List<Milestone> milestones;
    private final Known<FinancingPlan> plan;
    private final List<IndicatorId> indicators;

    private Action(Builder builder) {
        id = builder.id;
        number = builder.number;
        title = builder.title;
        visibility = builder.visibility;
        objectives = List.copyOf(builder.objectives);
        description = builder.description;
        lead = builder.lead;
        leadPerson = builder.leadPerson;
        partners = Known.list(builder.partners);
        audience = Known.list(builder.audience);
        deliverables = Known.list(builder.deliverables);
        priority = builder.priority;
        years = List.copyOf(builder.years);
        yearly = builder.yearly;
        start = builder.start;
        end = builder.end;
        weight = builder.weight;
        history = List.copyOf(builder.history);
        milestones = List.copyOf(builder.milestones);
        plan = builder.plan;
        indicators = List.copyOf(builder.indicators);
        if (end.value().isPresent()
                && start.value().filter(end.value().get()::isBefore).isPresent()) {
            throw new IllegalArgumentException(
                    "The action '%s' ends on %s, before it starts on %s. Correct one of the two."
                            .formatted(id, end.value().get(), start.value().get()));
        }
        if (weight < 0) {
            throw new IllegalArgumentException(
                    "The weight %d of the action '%s' is negative. Give 0 or more.".formatted(weight, id));
        }
    }

    /**
     * Begins an action with what every one has.
     *
     * @param id the id
     * @param number the number, such as {@code 1.2.3}, which may change
     * @param title the title, a verb in the infinitive in French
     * @return a builder, on which the rest is set
     */
    public static Builder builder(ActionId id, String number, String title) {
        return new Builder(id, number, title);
    }

    /**
     * A builder that holds all of this, to make a changed copy.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(id, number, title)
                .visibility(visibility)
                .objectives(objectives)
                .description(description)
                .lead(lead)
                .leadPerson(leadPerson)
                .partners(partners)
                .audience(audience)
                .deliverables(deliverables)
                .priority(priority)
                .years(years)
                .yearly(yearly)
                .start(start)
                .end(end)
                .weight(weight)
                .history(history)
                .milestones(milestones)
                .plan(plan)
                .indicators(indicators);
    }

    /**
     * The id.
     *
     * @return the id
     */
    public ActionId id() {
        return id;
    }

    /**
     * The number, such as {@code 1.2.3}, which may change.
     *
     * @return the number, such as {@code 1.2.3}, which may change
     */
    public String number() {
        return number;
    }

    /**
     * The title, a verb in the infinitive in French.
     *
     * @return the title, a verb in the infinitive in French
     */
    public String title() {
        return title;
    }

    /**
     * The first audience that sees it.
     *
     * @return the first audience that sees it
     */
    public Audience visibility() {
        return visibility;
    }

    /**
     * The operational objectives that it serves.
     *
     * @return the operational objectives that it serves
     */
    public List<ObjectiveId> objectives() {
        return objectives;
    }

    /**
     * What is done and why.
     *
     * @return what is done and why
     */
    public Known<String> description() {
        return description;
    }

    /**
     * The body that leads it (<i>pilote</i>).
     *
     * @return the body that leads it (<i>pilote</i>)
     */
    public Known<ActorId> lead() {
        return lead;
    }

    /**
     * The person who leads it, a contact of an actor.
     *
     * @return the person who leads it, a contact of an actor
     */
    public Known<ContactId> leadPerson() {
        return leadPerson;
    }

    /**
     * The bodies that take part.
     *
     * @return the bodies that take part
     */
    public Known<List<ActorId>> partners() {
        return partners;
    }

    /**
     * For whom it is done (<i>publics</i>).
     *
     * @return for whom it is done (<i>publics</i>)
     */
    public Known<List<String>> audience() {
        return audience;
    }

    /**
     * What it leaves behind (<i>livrables</i>).
     *
     * @return what it leaves behind (<i>livrables</i>)
     */
    public Known<List<String>> deliverables() {
        return deliverables;
    }

    /**
     * How pressing it is.
     *
     * @return how pressing it is
     */
    public Known<Priority> priority() {
        return priority;
    }

    /**
     * The years in which it takes place.
     *
     * @return the years in which it takes place
     */
    public List<Integer> years() {
        return years;
    }

    /**
     * Whether it is repeated every year.
     *
     * @return whether it is repeated every year
     */
    public boolean yearly() {
        return yearly;
    }

    /**
     * The day on which it is planned to start.
     *
     * @return the day on which it is planned to start
     */
    public Known<LocalDate> start() {
        return start;
    }

    /**
     * The day by which it is planned to end.
     *
     * @return the day by which it is planned to end
     */
    public Known<LocalDate> end() {
        return end;
    }

    /**
     * What it counts for in the progress of its objective, 0 or more.
     *
     * @return what it counts for in the progress of its objective, 0 or more
     */
    public int weight() {
        return weight;
    }

    /**
     * Where it stood, oldest first.
     *
     * @return where it stood, oldest first
     */
    public List<FollowUp> history() {
        return history;
    }

    /**
     * Its steps, in their order.
     *
     * @return its steps, in their order
     */
    public List<Milestone> milestones() {
        return milestones;
    }

    /**
     * How it is paid for.
     *
     * @return how it is paid for
     */
    public Known<FinancingPlan> plan() {
        return plan;
    }

    /**
     * The indicators that tell whether it works.
     *
     * @return the indicators that tell whether it works
     */
    public List<IndicatorId> indicators() {
        return indicators;
    }

    /**
     * Where the action stands: its last follow-up.
     *
     * @return the status; to do while nothing was recorded
     */
    public ActionStatus status() {
        return lastFollowUp().map(FollowUp::status).orElse(ActionStatus.TO_DO);
    }

    /**
     * The last entry of the history.
     *
     * @return the follow-up with the latest day, the later recorded of two on the same day; nothing if there is none
     */
    public Optional<FollowUp> lastFollowUp() {
        return history.stream().reduce((first, second) -> second.date().isBefore(first.date()) ? first : second);
    }

    /**
     * Tells whether the action should have ended before a day and has not.
     *
     * @param day the day
     * @return true if its planned end lies before that day and it is neither done nor dropped
     */
    public boolean isLate(LocalDate day) {
        return !status().isOver() && end.value().filter(day::isAfter).isPresent();
    }

    /**
     * The ties that the action makes from the day on which it begins: its lead works with each of its partners.
     *
     * @return the ties; none while the action has not begun, or no lead is recorded
     */
    public List<Tie> ties() {
        Optional<LocalDate> begun = history.stream()
                .filter(entry -> entry.status() == ActionStatus.IN_PROGRESS || entry.status() == ActionStatus.DONE)
                .map(FollowUp::date)
                .min(Comparator.naturalOrder());
        Optional<ActorId> first = lead.value();
        return begun.isEmpty() || first.isEmpty()
                ? List.of()
                : partners.value().orElse(List.of()).stream()
                        .filter(partner -> !partner.equals(first.get()))
                        .map(partner -> Tie.of(first.get(), partner, TieKind.WORKS_WITH, begun.get())
                                .from(TieOrigin.of(OriginKind.ACTION, id.value(), begun.get())))
                        .toList();
    }

    /**
     * How much of the action is done, in percent.
     *
     * @return 100 when it is done, 0 when it has not begun, otherwise the last progress recorded; not recorded if none was
     */
    public Known<Integer> progress() {
        if (status() == ActionStatus.DONE) {
            return Known.of(100);
        }
        if (history.isEmpty() || status() == ActionStatus.TO_DO) {
            return Known.of(0);
        }
        return history.stream()
                .filter(followUp -> followUp.progress().value().isPresent())
                .reduce((first, second) -> second.date().isBefore(first.date()) ? first : second)
                .map(FollowUp::progress)
                .orElse(Known.notRecorded());
    }

    /**
     * The action as it was known on a day: what happened later is not seen, what was planned for later is.
     *
     * @param day the day
     * @return a narrowed copy
     */
    public Action seenOn(LocalDate day) {
        return toBuilder()
                .history(history.stream()
                        .filter(followUp -> !followUp.date().isAfter(day))
                        .toList())
                .milestones(milestones.stream()
                        .map(milestone -> milestone.seenOn(day))
                        .toList())
                .plan(plan.map(known -> known.seenOn(day)))
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Action that
                && id.equals(that.id)
                && number.equals(that.number)
                && title.equals(that.title)
                && visibility.equals(that.visibility)
                && objectives.equals(that.objectives)
                && description.equals(that.description)
                && lead.equals(that.lead)
                && leadPerson.equals(that.leadPerson)
                && partners.equals(that.partners)
                && audience.equals(that.audience)
                && deliverables.equals(that.deliverables)
                && priority.equals(that.priority)
                && years.equals(that.years)
                && yearly == that.yearly
                && start.equals(that.start)
                && end.equals(that.end)
                && weight == that.weight
                && history.equals(that.history)
                && milestones.equals(that.milestones)
                && plan.equals(that.plan)
                && indicators.equals(that.indicators);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id,
                number,
                title,
                visibility,
                objectives,
                description,
                lead,
                leadPerson,
                partners,
                audience,
                deliverables,
                priority,
                years,
                yearly,
                start,
                end,
                weight,
                history,
                milestones,
                plan,
                indicators);
    }

    @Override
    public String toString() {
        return "Action " + id;
    }

    /**
     * Collects the parts of an {@link Action}. What is not set is not recorded, or has the stated default.
     */
    public static final class Builder {
        private final ActionId id;
        private String number;
        private String title;
        private Audience visibility = Audience.PUBLIC;
        private List<ObjectiveId> objectives = List.of();
        private Known<String> description = Known.notRecorded();
        private Known<ActorId> lead = Known.notRecorded();
        private Known<ContactId> leadPerson = Known.notRecorded();
        private Known<List<ActorId>> partners = Known.notRecorded();
        private Known<List<String>> audience = Known.notRecorded();
        private Known<List<String>> deliverables = Known.notRecorded();
        private Known<Priority> priority = Known.notRecorded();
        private List<Integer> years = List.of();
        private boolean yearly = false;
        private Known<LocalDate> start = Known.notRecorded();
        private Known<LocalDate> end = Known.notRecorded();
        private int weight = 1;
        private List<FollowUp> history = List.of();
        private List<Milestone> milestones = List.of();
        private Known<FinancingPlan> plan = Known.notRecorded();
        private List<IndicatorId> indicators = List.of();

        private Builder(ActionId id, String number, String title) {
            this.id = Objects.requireNonNull(id, "id");
            this.number = Objects.requireNonNull(number, "number");
            this.title = Objects.requireNonNull(title, "title");
        }

        /**
         * Sets the number, such as {@code 1.2.3}, which may change.
         *
         * @param number the number, such as {@code 1.2.3}, which may change
         * @return this builder
         */
        public Builder number(String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets the title, a verb in the infinitive in French.
         *
         * @param title the title, a verb in the infinitive in French
         * @return this builder
         */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets the first audience that sees it.
         *
         * @param visibility the first audience that sees it
         * @return this builder
         */
        public Builder visibility(Audience visibility) {
            this.visibility = visibility;
            return this;
        }

        /**
         * Sets the operational objectives that it serves.
         *
         * @param objectives the operational objectives that it serves
         * @return this builder
         */
        public Builder objectives(List<ObjectiveId> objectives) {
            this.objectives = objectives;
            return this;
        }

        /**
         * Sets what is done and why.
         *
         * @param description what is done and why
         * @return this builder
         */
        public Builder description(Known<String> description) {
            this.description = description;
            return this;
        }

        /**
         * Sets what is done and why, known.
         *
         * @param description what is done and why
         * @return this builder
         */
        public Builder description(String description) {
            return description(Known.of(description));
        }

        /**
         * Sets the body that leads it (<i>pilote</i>).
         *
         * @param lead the body that leads it (<i>pilote</i>)
         * @return this builder
         */
        public Builder lead(Known<ActorId> lead) {
            this.lead = lead;
            return this;
        }

        /**
         * Sets the body that leads it (<i>pilote</i>), known.
         *
         * @param lead the body that leads it (<i>pilote</i>)
         * @return this builder
         */
        public Builder lead(ActorId lead) {
            return lead(Known.of(lead));
        }

        /**
         * Sets the person who leads it, a contact of an actor.
         *
         * @param leadPerson the person who leads it, a contact of an actor
         * @return this builder
         */
        public Builder leadPerson(Known<ContactId> leadPerson) {
            this.leadPerson = leadPerson;
            return this;
        }

        /**
         * Sets the person who leads it, a contact of an actor, known.
         *
         * @param leadPerson the person who leads it, a contact of an actor
         * @return this builder
         */
        public Builder leadPerson(ContactId leadPerson) {
            return leadPerson(Known.of(leadPerson));
        }

        /**
         * Sets the bodies that take part.
         *
         * @param partners the bodies that take part
         * @return this builder
         */
        public Builder partners(Known<List<ActorId>> partners) {
            this.partners = partners;
            return this;
        }

        /**
         * Sets the bodies that take part, known.
         *
         * @param partners the bodies that take part
         * @return this builder
         */
        public Builder partners(List<ActorId> partners) {
            return partners(Known.of(partners));
        }

        /**
         * Sets for whom it is done (<i>publics</i>).
         *
         * @param audience for whom it is done (<i>publics</i>)
         * @return this builder
         */
        public Builder audience(Known<List<String>> audience) {
            this.audience = audience;
            return this;
        }

        /**
         * Sets for whom it is done (<i>publics</i>), known.
         *
         * @param audience for whom it is done (<i>publics</i>)
         * @return this builder
         */
        public Builder audience(List<String> audience) {
            return audience(Known.of(audience));
        }

        /**
         * Sets what it leaves behind (<i>livrables</i>).
         *
         * @param deliverables what it leaves behind (<i>livrables</i>)
         * @return this builder
         */
        public Builder deliverables(Known<List<String>> deliverables) {
            this.deliverables = deliverables;
            return this;
        }

        /**
         * Sets what it leaves behind (<i>livrables</i>), known.
         *
         * @param deliverables what it leaves behind (<i>livrables</i>)
         * @return this builder
         */
        public Builder deliverables(List<String> deliverables) {
            return deliverables(Known.of(deliverables));
        }

        /**
         * Sets how pressing it is.
         *
         * @param priority how pressing it is
         * @return this builder
         */
        public Builder priority(Known<Priority> priority) {
            this.priority = priority;
            return this;
        }

        /**
         * Sets how pressing it is, known.
         *
         * @param priority how pressing it is
         * @return this builder
         */
        public Builder priority(Priority priority) {
            return priority(Known.of(priority));
        }

        /**
         * Sets the years in which it takes place.
         *
         * @param years the years in which it takes place
         * @return this builder
         */
        public Builder years(List<Integer> years) {
            this.years = years;
            return this;
        }

        /**
         * Sets whether it is repeated every year.
         *
         * @param yearly whether it is repeated every year
         * @return this builder
         */
        public Builder yearly(boolean yearly) {
            this.yearly = yearly;
            return this;
        }

        /**
         * Sets the day on which it is planned to start.
         *
         * @param start the day on which it is planned to start
         * @return this builder
         */
        public Builder start(Known<LocalDate> start) {
            this.start = start;
            return this;
        }

        /**
         * Sets the day on which it is planned to start, known.
         *
         * @param start the day on which it is planned to start
         * @return this builder
         */
        public Builder start(LocalDate start) {
            return start(Known.of(start));
        }

        /**
         * Sets the day by which it is planned to end.
         *
         * @param end the day by which it is planned to end
         * @return this builder
         */
        public Builder end(Known<LocalDate> end) {
            this.end = end;
            return this;
        }

        /**
         * Sets the day by which it is planned to end, known.
         *
         * @param end the day by which it is planned to end
         * @return this builder
         */
        public Builder end(LocalDate end) {
            return end(Known.of(end));
        }

        /**
         * Sets what it counts for in the progress of its objective, 0 or more.
         *
         * @param weight what it counts for in the progress of its objective, 0 or more
         * @return this builder
         */
        public Builder weight(int weight) {
            this.weight = weight;
            return this;
        }

        /**
         * Sets where it stood, oldest first.
         *
         * @param history where it stood, oldest first
         * @return this builder
         */
        public Builder history(List<FollowUp> history) {
            this.history = history;
            return this;
        }

        /**
         * Sets its steps, in their order.
         *
         * @param milestones its steps, in their order
         * @return this builder
         */
        public Builder milestones(List<Milestone> milestones) {
            this.milestones = milestones;
            return this;
        }

        /**
         * Sets how it is paid for.
         *
         * @param plan how it is paid for
         * @return this builder
         */
        public Builder plan(Known<FinancingPlan> plan) {
            this.plan = plan;
            return this;
        }

        /**
         * Sets how it is paid for, known.
         *
         * @param plan how it is paid for
         * @return this builder
         */
        public Builder plan(FinancingPlan plan) {
            return plan(Known.of(plan));
        }

        /**
         * Sets the indicators that tell whether it works.
         *
         * @param indicators the indicators that tell whether it works
         * @return this builder
         */
        public Builder indicators(List<IndicatorId> indicators) {
            this.indicators = indicators;
            return this;
        }

        /**
         * Makes it.
         *
         * @return the action
         * @throws IllegalArgumentException if a value makes no sense
         */
        public Action build() {
            return new Action(this);
        }
    }
}
