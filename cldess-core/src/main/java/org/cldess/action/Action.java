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
import org.cldess.component.Called;
import org.cldess.component.Default;
import org.cldess.component.Distinct;
import org.cldess.component.NotBefore;
import org.cldess.component.Planned;
import org.cldess.component.Shown;
import org.cldess.component.ShownFrom;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.Year;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.disclosure.Audience;
import org.cldess.financing.FinancingPlan;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.indicator.IndicatorId;
import org.cldess.known.Known;
import org.cldess.network.OriginKind;
import org.cldess.network.Tie;
import org.cldess.network.TieKind;
import org.cldess.network.TieOrigin;

/**
 * What is done for an operational objective (<i>{@index action}</i>, <i>{@index "fiche action"}</i>): by whom, when, with which money, and
 * how far it has come.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param number the number, such as {@code 1.2.3}, which may change
 * @param title the title, a verb in the infinitive in French
 * @param visibility the first audience that sees it, and what is a part of it
 * @param parent the action of which it is a part (<i>{@index "sous-action"}</i>): one that is no part itself
 * @param objectives the operational objectives that it serves; none of a part, which serves those of its action
 * @param description what is done and why
 * @param lead the body that leads it (<i>{@index pilote}</i>)
 * @param leadDepartment the department of that body which leads it (<i>{@index "service pilote"}</i>)
 * @param leadPerson the person who leads it, a contact of an actor
 * @param referent the elected official who answers for it (<i>{@index "élu·e référent·e"}</i>), a contact of an actor
 * @param partners the bodies that take part
 * @param audience for whom it is done (<i>{@index publics}</i>)
 * @param deliverables what it leaves behind (<i>{@index livrables}</i>): by when, since when and what proves it
 * @param means the people, places and things that it takes, its money apart (<i>{@index "moyens mobilisés"}</i>)
 * @param participation how far inhabitants have a say in it; none if they have not
 * @param priority how pressing it is
 * @param years the years in which it takes place
 * @param yearly whether it is repeated every year
 * @param start the day on which it is planned to start
 * @param end the day by which it is planned to end
 * @param weight what it counts for in the progress of its objective, or of the action of which it is a part, 0 or more
 * @param history where it stood, oldest first
 * @param milestones its steps, in their order
 * @param plan how it is paid for, apart from its parts, which have plans of their own
 * @param indicators the indicators that tell whether it works
 * @param risks what may come in its way
 * @param links what it is to other actions
 * @param notes what was noted of it along the way
 */
@WithId("action")
@WithBuilder
public record Action(
        ActionId id,
        @Called @NotBlank @Size(max = 20) String number,
        @Called(Called.As.TITLE) @NotBlank @Size(max = 300) String title,
        @ShownFrom @Default("public") Audience visibility,
        Optional<ActionId> parent,
        @Distinct List<ObjectiveId> objectives,
        Known<@Size(max = 20_000) String> description,
        Known<ActorId> lead,
        Known<@NotBlank @Size(max = 300) String> leadDepartment,
        @Shown(to = Audience.PARTNER) Known<ContactId> leadPerson,
        @Shown(to = Audience.PARTNER) Known<ContactId> referent,
        @Distinct Known<List<ActorId>> partners,
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
        @Distinct List<IndicatorId> indicators,
        @Shown(to = Audience.COMMITTEE) Known<List<Risk>> risks,
        @Distinct({"kind", "to"}) List<ActionLink> links,
        @Shown(to = Audience.COMMITTEE) List<ActionNote> notes)
        implements Identified<ActionId>, Seen<Action> {
    /** Keeps the lists as they are now, and checks what must hold across the parts. */
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
        if (end.value().isPresent()
                && start.value().filter(end.value().get()::isBefore).isPresent()) {
            throw new IllegalArgumentException(
                    "The action '%s' ends on %s, before it starts on %s. Correct one of the two."
                            .formatted(id, end.value().get(), start.value().get()));
        }
        if (weight < 0) {
            throw new IllegalArgumentException(
                    "The weight %s of the action '%s' is negative. Give 0 or more.".formatted(weight, id));
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
    public static ActionBuilder builder(ActionId id, String number, String title) {
        return new ActionBuilder(id, number, title);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public ActionBuilder toBuilder() {
        return new ActionBuilder(this);
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
     * Where the action stood on a day: its last follow-up by then.
     *
     * @param day the day
     * @return the status; to do while nothing was recorded
     */
    public ActionStatus status(LocalDate day) {
        return seenOn(day).status();
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
     * The action with one more entry in its history, as it is: {@code Acts.of(dossier).follow(…)} asks whether it may be.
     *
     * @param entry where the action stands from a day on
     * @return a changed copy
     */
    public Action with(FollowUp entry) {
        return toBuilder()
                .history(Stream.concat(history.stream(), Stream.of(entry)).toList())
                .build();
    }

    /**
     * The action without some persons: nobody is recorded in their place.
     *
     * @param persons which contacts are meant
     * @return a changed copy; the very same action where it names none of them
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
     * Tells whether the action should have ended before a day and has not.
     *
     * @param day the day
     * @return true if its planned end lies before that day and it is neither done nor dropped
     */
    public boolean isLate(LocalDate day) {
        return !status(day).isOver() && end.value().filter(day::isAfter).isPresent();
    }

    /**
     * The steps that should have been reached before a day and are not known to have been. One of which nobody recorded whether it was
     * reached is among them: what is unknown is asked for, not passed over.
     *
     * @param day the day
     * @return the steps planned before that day and not known to have been reached by it, in their order; none of an action from which
     *     nothing more is expected
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

    @Override
    public String toString() {
        return "Action " + id;
    }
}
