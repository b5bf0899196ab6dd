package org.cldess.action;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.actor.ContactId;
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
 * @param visibility the first audience that sees it
 * @param objectives the operational objectives that it serves
 * @param description what is done and why
 * @param lead the body that leads it (<i>{@index pilote}</i>)
 * @param leadPerson the person who leads it, a contact of an actor
 * @param partners the bodies that take part
 * @param audience for whom it is done (<i>{@index publics}</i>)
 * @param deliverables what it leaves behind (<i>{@index livrables}</i>)
 * @param means the people, places and things that it takes, its money apart (<i>{@index "moyens mobilisés"}</i>)
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
@WithId("action")
@WithBuilder
public record Action(
        ActionId id,
        @Called @NotBlank @Size(max = 20) String number,
        @Called(Called.As.TITLE) @NotBlank @Size(max = 300) String title,
        @ShownFrom @Default("public") Audience visibility,
        @Distinct List<ObjectiveId> objectives,
        Known<@Size(max = 20_000) String> description,
        Known<ActorId> lead,
        @Shown(to = Audience.PARTNER) Known<ContactId> leadPerson,
        @Distinct Known<List<ActorId>> partners,
        Known<List<String>> audience,
        Known<List<String>> deliverables,
        Known<@NotBlank @Size(max = 2_000) String> means,
        Known<Priority> priority,
        @Distinct @Year List<Integer> years,
        @Default("false") boolean yearly,
        @Planned Known<LocalDate> start,
        @Planned @NotBefore("start") Known<LocalDate> end,
        @Default("1") @Min(0) int weight,
        List<FollowUp> history,
        List<Milestone> milestones,
        Known<FinancingPlan> plan,
        @Distinct List<IndicatorId> indicators)
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
     * Tells whether the action should have ended before a day and has not.
     *
     * @param day the day
     * @return true if its planned end lies before that day and it is neither done nor dropped
     */
    public boolean isLate(LocalDate day) {
        return !status(day).isOver() && end.value().filter(day::isAfter).isPresent();
    }

    /**
     * The steps that should have been reached before a day and were not.
     *
     * @param day the day
     * @return the steps planned before that day and not reached by it, in their order; none of an action from which nothing more is
     *     expected
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
