package org.cldess.action;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.actor.ContactId;
import org.cldess.agreement.Deliverable;
import org.cldess.component.Default;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.ThingVisibleTo;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.NotBefore;
import org.cldess.component.constraint.Year;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.disclosure.Audience;
import org.cldess.financing.FinancingPlan;
import org.cldess.indicator.IndicatorId;
import org.cldess.known.Known;
import org.cldess.network.OriginKind;
import org.cldess.network.Tie;
import org.cldess.network.TieKind;
import org.cldess.network.TieOrigin;
import org.cldess.own.Extensible;
import org.cldess.own.OwnValue;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * An action for an operational objective (<i>{@index action}</i>, <i>{@index "fiche action"}</i>): who carries it out
 * and when, its financing and its progress.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param number the number, such as {@code 1.2.3}, which may change
 * @param title the title, a verb in the infinitive in French
 * @param visibility the first audience that sees it and its sub-actions
 * @param parent the parent action of a sub-action (<i>{@index "sous-action"}</i>), which must not itself be a
 *     sub-action
 * @param objectives the operational objectives that it serves; empty for a sub-action, which serves those of its parent
 * @param description what is done, and why
 * @param lead the body that leads it (<i>{@index pilote}</i>)
 * @param leadDepartment the department of the lead body in charge (<i>{@index "service pilote"}</i>)
 * @param leadPerson the person in charge, a contact of an actor
 * @param referent the elected official responsible for it (<i>{@index "élu·e référent·e"}</i>), a contact of an actor
 * @param partners the bodies that take part
 * @param audience the target groups (<i>{@index publics}</i>)
 * @param deliverables the deliverables (<i>{@index livrables}</i>)
 * @param means the people, places and equipment needed, other than money (<i>{@index "moyens mobilisés"}</i>)
 * @param participation the level of participation of inhabitants; not applicable if there is none
 * @param priority the priority
 * @param years the years in which it takes place
 * @param yearly whether it is repeated every year
 * @param start the planned first day
 * @param end the planned last day
 * @param weight the weight in the progress of its objective or of its parent action, 0 or more
 * @param history the follow-ups, oldest first
 * @param milestones the milestones, in order
 * @param plan the financing plan, without those of its sub-actions
 * @param indicators the indicators that measure its success
 * @param risks the risks
 * @param links the links to other actions
 * @param notes the notes about it
 * @param ownValues the values of the fields that the kind of contract adds
 */
@WithId("action")
@WithBuilder
public record Action(
        ActionId id,
        @NamePart @NotBlank @Size(max = 20) String number,

        @NamePart(NamePart.As.TITLE) @NotBlank @Size(max = 300)
        String title,

        @ThingVisibleTo @Default("public") Audience visibility,
        @Standing(Demand.NOTHING) Optional<ActionId> parent,
        @Distinct @Standing(Demand.NOTHING) List<ObjectiveId> objectives,
        Known<@Size(max = 20_000) String> description,
        @Standing(Demand.EXISTS) Known<ActorId> lead,
        Known<@NotBlank @Size(max = 300) String> leadDepartment,

        @VisibleTo(Audience.PARTNER) @Standing(Demand.NOTHING)
        Known<ContactId> leadPerson,

        @VisibleTo(Audience.PARTNER) @Standing(Demand.NOTHING)
        Known<ContactId> referent,

        @Distinct @Standing(Demand.EXISTS) Known<List<ActorId>> partners,
        Known<List<String>> audience,
        Known<List<Deliverable>> deliverables,
        Known<@NotBlank @Size(max = 2_000) String> means,
        Known<Participation> participation,
        Known<Priority> priority,
        @Distinct @Year List<Integer> years,
        @Default("false") boolean yearly,
        @Planned Known<LocalDate> start,
        @Planned @NotBefore("start") Known<LocalDate> end,
        @Default("1") @Min(0) int weight,
        List<FollowUp> history,
        List<Milestone> milestones,
        Known<FinancingPlan> plan,
        @Distinct @Standing(Demand.NOTHING) List<IndicatorId> indicators,
        @VisibleTo(Audience.COMMITTEE) Known<List<Risk>> risks,
        @Distinct({"kind", "to"}) List<ActionLink> links,
        @VisibleTo(Audience.COMMITTEE) List<ActionNote> notes,
        List<OwnValue> ownValues)
        implements Identified<ActionId>, DayDependent<Action>, Extensible {
    /** Copies the lists. */
    public Action {
        objectives = List.copyOf(objectives);
        partners = Known.list(partners);
        audience = Known.list(audience);
        deliverables = Known.list(deliverables);
        years = List.copyOf(years);
        history = List.copyOf(history);
        milestones = List.copyOf(milestones);
        indicators = List.copyOf(indicators);
        risks = Known.list(risks);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
        ownValues = List.copyOf(ownValues);
    }

    /**
     * Starts building an action from its required components.
     *
     * @param id the id
     * @param number the number, such as {@code 1.2.3}, which may change
     * @param title the title, a verb in the infinitive in French
     * @return a builder for the remaining components
     */
    public static ActionBuilder builder(ActionId id, String number, String title) {
        return new ActionBuilder(id, number, title);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public ActionBuilder toBuilder() {
        return new ActionBuilder(this);
    }

    /**
     * Returns the status after the last follow-up.
     *
     * @return the status; {@link ActionStatus#TO_DO} if there is no follow-up
     */
    public ActionStatus status() {
        return lastFollowUp().map(FollowUp::status).orElse(ActionStatus.TO_DO);
    }

    /**
     * Returns the status on a day, after the last follow-up by then.
     *
     * @param day the day
     * @return the status; {@link ActionStatus#TO_DO} if there is no follow-up
     */
    public ActionStatus status(LocalDate day) {
        return seenOn(day).status();
    }

    /**
     * Returns the last follow-up.
     *
     * @return the follow-up with the latest day, the later recorded of two on the same day; empty if there is none
     */
    public Optional<FollowUp> lastFollowUp() {
        return history.stream().reduce((first, second) -> second.date().isBefore(first.date()) ? first : second);
    }

    /**
     * Returns the action with a follow-up added, without checks; {@code Acts.of(dossier).follow(…)} checks that it is
     * allowed.
     *
     * @param entry the follow-up
     * @return a modified copy
     */
    public Action with(FollowUp entry) {
        return toBuilder()
                .history(Stream.concat(history.stream(), Stream.of(entry)).toList())
                .build();
    }

    /**
     * Returns the action without references to certain persons, which become not recorded.
     *
     * @param persons the contacts to remove
     * @return a modified copy, or this action if it names none of them
     */
    public Action without(Predicate<ContactId> persons) {
        boolean names = Stream.concat(
                        Stream.of(leadPerson, referent), notes.stream().map(ActionNote::author))
                .anyMatch(fact -> fact.value().filter(persons).isPresent());
        return names
                ? toBuilder()
                        .leadPerson(unless(leadPerson, persons))
                        .referent(unless(referent, persons))
                        .notes(notes.stream()
                                .map(note -> new ActionNote(note.date(), note.text(), unless(note.author(), persons)))
                                .toList())
                        .build()
                : this;
    }

    private static Known<ContactId> unless(Known<ContactId> person, Predicate<ContactId> persons) {
        return person.value().filter(persons).isPresent() ? Known.notRecorded() : person;
    }

    /**
     * Checks whether the action should have ended before a day but has not.
     *
     * @param day the day
     * @return true if its planned end is before that day and it is neither done nor dropped
     */
    public boolean isLate(LocalDate day) {
        return !status(day).isOver() && end.value().filter(day::isAfter).isPresent();
    }

    /**
     * Returns the milestones that should have been reached before a day and are not known to be reached. They include
     * those for which nothing is recorded, so that unknown facts are followed up.
     *
     * @param day the day
     * @return the milestones planned before that day and not known to be reached by then, in order; empty if the action
     *     is over
     */
    public List<Milestone> lateMilestones(LocalDate day) {
        return status(day).isOver()
                ? List.of()
                : milestones.stream()
                        .filter(step -> step.isMissing(day))
                        .map(step -> step.seenOn(day))
                        .toList();
    }

    /**
     * Returns the day on which the action began.
     *
     * @return the first day on which a follow-up says that it is in progress or done; empty if there is none
     */
    public Optional<LocalDate> begun() {
        return history.stream()
                .filter(entry -> entry.status() == ActionStatus.IN_PROGRESS || entry.status() == ActionStatus.DONE)
                .map(FollowUp::date)
                .min(Comparator.naturalOrder());
    }

    /**
     * Returns the ties that the action creates from the day on which it begins: its lead works with each of its
     * partners.
     *
     * @return the ties; empty if the action has not begun, or if no lead is recorded
     */
    public List<Tie> ties() {
        Optional<LocalDate> begun = begun();
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
     * Returns the progress of the action, in percent.
     *
     * @return 100 if it is done, 0 if it has not begun, otherwise the last recorded progress; not recorded if there is
     *     none
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

    @Override
    public String toString() {
        return "Action " + id;
    }
}
