package org.cldess.reporting.review;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.action.ActionStatus;
import org.cldess.contract.text.Term;
import org.cldess.known.Known;
import org.cldess.reporting.story.Episode;
import org.cldess.reporting.story.Episodes;
import org.cldess.reporting.view.View;

/**
 * The last complete year of a contract, between two 31 Decembers.
 *
 * @param year the year
 * @param isFirst whether nothing happened before it, so that there is nothing to compare with
 * @param before the dossier at the end of the year before
 * @param after the dossier at the end of the year
 * @param events what happened in the year, oldest first
 */
record ReviewedYear(int year, boolean isFirst, View before, View after, List<Episode> events) {
    /** Returns the last year that was complete by the day of a view; empty if no year was. */
    static Optional<ReviewedYear> of(View view) {
        Term term = view.contract().term(view.day());
        int last = Math.min(view.day().plusDays(1).getYear() - 1, term.end().getYear());
        int first = Episodes.of(view).stream()
                .map(event -> event.day().getYear())
                .reduce(term.start().getYear(), Math::min);
        return last < first ? Optional.empty() : Optional.of(of(view, last, last == first));
    }

    private static ReviewedYear of(View view, int year, boolean isFirst) {
        View after = view.on(lastDayOf(year));
        return new ReviewedYear(
                year,
                isFirst,
                view.on(lastDayOf(year - 1)),
                after,
                Episodes.of(after).stream()
                        .filter(event -> event.day().getYear() == year)
                        .toList());
    }

    /** Returns the first year that the review of a contract can be about. */
    static int first(View view) {
        return Math.max(
                view.contract().term(view.day()).start().getYear(), view.day().getYear());
    }

    private static LocalDate lastDayOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    /** Returns the actions that were to be carried out in the year: planned for it, or overdue since before. */
    Stream<Action> promised() {
        return after.actions().stream()
                .filter(action -> action.parent().isEmpty())
                .filter(action -> isOpen(action.status(before.day())))
                .filter(action -> isPlannedIn(action, year) || action.isLate(before.day()));
    }

    /** Returns the actions that are planned for the next year, or are overdue. */
    Stream<Action> next() {
        return after.actions().stream()
                .filter(action -> action.parent().isEmpty())
                .filter(action -> isOpen(action.status(after.day())))
                .filter(action -> isPlannedIn(action, year + 1) || action.isLate(after.day()));
    }

    /** Checks whether an action that was not done before was done in the year. */
    boolean isDone(Action action) {
        return action.status(after.day()) == ActionStatus.DONE && action.status(before.day()) != ActionStatus.DONE;
    }

    /** Checks whether a known day is in the year. */
    boolean includes(Known<LocalDate> day) {
        return day.value().filter(known -> known.getYear() == year).isPresent();
    }

    private static boolean isOpen(ActionStatus status) {
        return status != ActionStatus.DONE && status != ActionStatus.DROPPED;
    }

    private static boolean isPlannedIn(Action action, int year) {
        if (!action.years().isEmpty()) {
            return action.years().contains(year);
        }
        Optional<Integer> start = action.start().value().map(LocalDate::getYear);
        Optional<Integer> end = action.end().value().map(LocalDate::getYear);
        return (start.isPresent() || end.isPresent())
                && start.filter(first -> first > year).isEmpty()
                && end.filter(last -> last < year).isEmpty();
    }
}
