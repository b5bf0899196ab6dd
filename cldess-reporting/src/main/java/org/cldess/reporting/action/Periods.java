package org.cldess.reporting.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.action.Action;
import org.cldess.reporting.chart.Gantt;

/** When an action takes place, as a calendar draws it. */
final class Periods {
    private Periods() {}

    /**
     * The periods of an action: one, or one a year where it comes back every year. What is done of it fills them from the first day
     * on. An action without a day or a year has none.
     */
    static List<Gantt.Span> of(Action action) {
        List<Gantt.Span> planned = action.yearly() && !action.years().isEmpty()
                ? yearly(action)
                : whole(action).stream().toList();
        long all = planned.stream().mapToLong(Periods::days).sum();
        double left = all * action.progress().value().orElse(0) / 100.0;
        List<Gantt.Span> filled = new ArrayList<>();
        for (Gantt.Span span : planned) {
            double here = Math.min(left, (double) days(span));
            filled.add(new Gantt.Span(span.from(), span.to(), here / days(span)));
            left -= here;
        }
        return filled;
    }

    private static List<Gantt.Span> yearly(Action action) {
        return action.years().stream()
                .sorted()
                .flatMap(year -> span(
                        later(LocalDate.of(year, 1, 1), action.start().value()),
                        earlier(LocalDate.of(year, 12, 31), action.end().value()))
                        .stream())
                .toList();
    }

    private static Optional<Gantt.Span> whole(Action action) {
        Optional<LocalDate> from = action.start()
                .value()
                .or(() -> action.years().stream().min(Integer::compare).map(year -> LocalDate.of(year, 1, 1)))
                .or(() -> action.end().value());
        Optional<LocalDate> to = action.end()
                .value()
                .or(() -> action.years().stream().max(Integer::compare).map(year -> LocalDate.of(year, 12, 31)))
                .or(() -> from);
        return from.flatMap(first -> to.flatMap(last -> span(first, later(last, from))));
    }

    private static Optional<Gantt.Span> span(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Gantt.Span(from, to, 0));
    }

    /** The part of some periods that lies between two days, with what is done of that part. */
    static List<Gantt.Span> within(List<Gantt.Span> spans, LocalDate first, LocalDate last) {
        return spans.stream().flatMap(span -> within(span, first, last)).toList();
    }

    private static Stream<Gantt.Span> within(Gantt.Span span, LocalDate first, LocalDate last) {
        LocalDate from = later(first, Optional.of(span.from()));
        LocalDate to = earlier(last, Optional.of(span.to()));
        return span(from, to).stream().map(part -> {
            double doneHere = span.done() * days(span) - ChronoUnit.DAYS.between(span.from(), from);
            return new Gantt.Span(from, to, Math.min(1, Math.max(0, doneHere / days(part))));
        });
    }

    /** The steps of an action that have a day: the one on which they were reached, else the planned one. */
    static List<Gantt.Milestone> milestones(Action action) {
        return action.milestones().stream()
                .flatMap(step -> step.done().value().or(() -> step.planned().value()).stream()
                        .map(day -> new Gantt.Milestone(day, step.done().value().isPresent())))
                .toList();
    }

    private static long days(Gantt.Span span) {
        return ChronoUnit.DAYS.between(span.from(), span.to()) + 1;
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isBefore).orElse(day);
    }

    private static LocalDate earlier(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isAfter).orElse(day);
    }
}
