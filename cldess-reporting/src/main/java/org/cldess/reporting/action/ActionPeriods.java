package org.cldess.reporting.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.FollowUp;
import org.cldess.action.Milestone;
import org.cldess.reporting.chart.Gantt;
import org.cldess.reporting.chart.Gantt.Milestone.State;

/** The periods of an action, as a calendar draws them. */
final class ActionPeriods {
    private ActionPeriods() {}

    /**
     * Returns the periods of an action: one, or one for each year if the action comes back every year. An action
     * without a day has no period, because a year alone does not say when. If only one of its two days is recorded, its
     * years limit how far the period may extend, and that side is open.
     *
     * @param action the action
     * @param term the last day of the contract, up to which an action without an end goes on
     */
    static List<Gantt.Span> of(Action action, LocalDate term) {
        if (action.start().value().isEmpty() && action.end().value().isEmpty()) {
            return List.of();
        }
        return action.yearly() ? yearly(action, term) : List.of(whole(action, term));
    }

    private static List<Gantt.Span> yearly(Action action, LocalDate term) {
        Gantt.Span whole = whole(action, term);
        return IntStream.rangeClosed(whole.from().getYear(), whole.to().getYear())
                .filter(year -> comesBackIn(action, year))
                .boxed()
                .flatMap(year -> within(whole, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                        .map(span -> betweenYears(action, whole, span)))
                .toList();
    }

    private static boolean comesBackIn(Action action, int year) {
        return action.years().isEmpty() || action.years().contains(year);
    }

    /**
     * Returns the span of one year of an action. It is open on a side where the action also takes place in the adjacent
     * year.
     */
    private static Gantt.Span betweenYears(Action action, Gantt.Span whole, Gantt.Span span) {
        boolean first = span.from().equals(whole.from());
        boolean last = span.to().equals(whole.to());
        return new Gantt.Span(
                span.from(),
                span.to(),
                first ? whole.begunBefore() : comesBackIn(action, span.from().getYear() - 1),
                last ? whole.goesOn() : comesBackIn(action, span.to().getYear() + 1));
    }

    private static Gantt.Span whole(Action action, LocalDate term) {
        Optional<LocalDate> firstOfYears =
                action.years().stream().min(Integer::compare).map(year -> LocalDate.of(year, 1, 1));
        Optional<LocalDate> lastOfYears =
                action.years().stream().max(Integer::compare).map(year -> LocalDate.of(year, 12, 31));
        Optional<LocalDate> ended = action.end().value().or(() -> ended(action));
        LocalDate to = ended.or(() -> lastOfYears).orElse(term);
        LocalDate from = action.start().value().orElseGet(() -> earlier(to, firstOfYears));
        return new Gantt.Span(
                from, later(to, Optional.of(from)), action.start().value().isEmpty(), ended.isEmpty());
    }

    /** The day from which nothing more is expected. */
    private static Optional<LocalDate> ended(Action action) {
        return action.lastFollowUp().filter(entry -> entry.status().isOver()).map(FollowUp::date);
    }

    /** Returns the parts of some periods that lie between two days. */
    static List<Gantt.Span> within(List<Gantt.Span> spans, LocalDate first, LocalDate last) {
        return spans.stream().flatMap(span -> within(span, first, last)).toList();
    }

    private static Stream<Gantt.Span> within(Gantt.Span span, LocalDate first, LocalDate last) {
        LocalDate from = later(first, Optional.of(span.from()));
        LocalDate to = earlier(last, Optional.of(span.to()));
        if (to.isBefore(from)) {
            return Stream.empty();
        }
        return Stream.of(new Gantt.Span(
                from, to, span.begunBefore() || from.isAfter(span.from()), span.goesOn() || to.isBefore(span.to())));
    }

    /**
     * Returns the steps of an action that have a day: the day on which the step was reached, or otherwise the planned
     * day.
     */
    static List<Gantt.Milestone> milestones(Action action, LocalDate today) {
        return action.milestones().stream()
                .flatMap(step -> step.done().value().or(() -> step.planned().value()).stream()
                        .map(day -> new Gantt.Milestone(day, state(action, step, today))))
                .toList();
    }

    /** Returns the state of a step on a day. The calendar draws it and the table words it. */
    static State state(Action action, Milestone step, LocalDate today) {
        if (step.done().value().isPresent()) {
            return State.MET;
        }
        if (action.status().isOver()) {
            return State.MISSED;
        }
        return action.lateMilestones(today).contains(step) ? State.LATE : State.PLANNED;
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isBefore).orElse(day);
    }

    private static LocalDate earlier(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isAfter).orElse(day);
    }
}
