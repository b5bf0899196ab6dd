package org.cldess.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When actions can begin and end at the earliest (<i>{@index "calendrier prévisionnel"}</i>): the lateness of an action
 * is passed on to those that depend on it or follow it. It is computed for a day and stored nowhere.
 *
 * <p>An action may begin on the day on which the last of its predecessors ends or reaches the milestone that is enough.
 * What is not over on the day of the schedule ends on that day at the earliest. An action that has begun keeps its
 * planned end; one that has not keeps its planned duration, and does not begin before its planned start. A dropped
 * action delays no other. The milestones of an action move with its start.
 *
 * <p>This is the forward pass of the critical path method (J. E. Kelley and M. R. Walker, <i>Critical-path planning and
 * scheduling</i>, 1959): the longest path through the links, in time linear in the number of actions and links.
 *
 * <pre>{@code
 * Schedule.of(dossier.actions(), day).find(action).flatMap(Forecast::endDelay)
 * }</pre>
 */
public final class Schedule {
    private final LocalDate day;
    private final Map<ActionId, Action> actions = new LinkedHashMap<>();
    private final Map<ActionId, Forecast> forecasts = new HashMap<>();

    private Schedule(Collection<Action> actions, LocalDate day) {
        this.day = day;
        actions.forEach(action -> this.actions.put(action.id(), action.seenOn(day)));
        order().forEach(action -> forecasts.put(action.id(), forecast(action)));
    }

    /**
     * Computes the schedule of some actions on a day.
     *
     * @param actions the actions; links to others have no effect, and actions in a cycle, which a dossier never has,
     *     get no forecast
     * @param day the day
     * @return the schedule
     */
    public static Schedule of(Collection<Action> actions, LocalDate day) {
        return new Schedule(actions, day);
    }

    /**
     * Returns the forecast of an action.
     *
     * @param action the id of the action
     * @return its forecast; empty if the schedule does not have the action
     */
    public Optional<Forecast> find(ActionId action) {
        return Optional.ofNullable(forecasts.get(action));
    }

    private Stream<ActionLink> linksBack(Action action) {
        return action.links().stream().filter(link -> link.kind().comesAfter() && actions.containsKey(link.to()));
    }

    /** Returns the actions, each after all actions that it comes after. */
    private List<Action> order() {
        Map<ActionId, Integer> open = new HashMap<>();
        Map<ActionId, List<Action>> next = new HashMap<>();
        Deque<Action> ready = new ArrayDeque<>();
        for (Action action : actions.values()) {
            List<ActionLink> back = linksBack(action).toList();
            back.forEach(link ->
                    next.computeIfAbsent(link.to(), none -> new ArrayList<>()).add(action));
            open.put(action.id(), back.size());
            if (back.isEmpty()) {
                ready.add(action);
            }
        }
        List<Action> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Action action = ready.remove();
            order.add(action);
            for (Action after : next.getOrDefault(action.id(), List.of())) {
                if (open.merge(after.id(), -1, Integer::sum) == 0) {
                    ready.add(after);
                }
            }
        }
        return order;
    }

    private Forecast forecast(Action action) {
        List<Forecast.Predecessor> predecessors =
                linksBack(action).map(this::predecessor).toList();
        Optional<LocalDate> start = action.begun().or(() -> start(action, predecessors));
        return new Forecast(action, start, end(action, start, predecessors), predecessors);
    }

    private Forecast.Predecessor predecessor(ActionLink link) {
        Forecast other = forecasts.get(link.to());
        if (other == null) {
            throw new IllegalStateException("The action %s is not before those that follow it.".formatted(link.to()));
        }
        Action action = other.action();
        Optional<Milestone> step = link.milestone()
                .flatMap(id -> action.milestones().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst());
        boolean isReached =
                step.filter(milestone -> milestone.done().value().isPresent()).isPresent();
        Optional<LocalDate> reached = action.status().isOver() && !isReached
                ? other.end()
                : step.map(milestone -> reached(milestone, other)).orElse(other.end());
        return new Forecast.Predecessor(
                link, action, step, isReached || action.status().isOver(), reached);
    }

    /** Returns the day on which a milestone was reached or can be, which moves with the start of its action. */
    private Optional<LocalDate> reached(Milestone milestone, Forecast of) {
        return milestone
                .done()
                .value()
                .or(() -> milestone
                        .planned()
                        .value()
                        .flatMap(planned -> of.action()
                                .begun()
                                .map(begun -> 0L)
                                .or(() -> of.start().isPresent()
                                        ? Optional.of(of.startDelay().orElse(0L))
                                        : Optional.empty())
                                .map(delay -> later(planned.plusDays(delay), day))));
    }

    /** Returns the earliest start of an action that has not begun; empty if a predecessor has no known day. */
    private Optional<LocalDate> start(Action action, List<Forecast.Predecessor> predecessors) {
        List<Forecast.Predecessor> open =
                predecessors.stream().filter(other -> !other.isOver()).toList();
        if (action.status().isOver()
                || open.stream().anyMatch(other -> other.day().isEmpty())) {
            return Optional.empty();
        }
        return Stream.concat(action.start().value().stream(), open.stream().flatMap(other -> other.day().stream()))
                .reduce(Schedule::later)
                .map(first -> later(first, day));
    }

    private Optional<LocalDate> end(Action action, Optional<LocalDate> start, List<Forecast.Predecessor> predecessors) {
        if (action.status() == ActionStatus.DROPPED) {
            return Optional.empty();
        }
        if (action.status() == ActionStatus.DONE) {
            return action.lastFollowUp().map(FollowUp::date);
        }
        boolean isUnknown = start.isEmpty() && predecessors.stream().anyMatch(other -> !other.isOver());
        return isUnknown
                ? Optional.empty()
                : action.end().value().map(planned -> later(end(action, planned, start), day));
    }

    /** Returns the planned end of an action, moved if it has not begun and cannot begin as planned. */
    private static LocalDate end(Action action, LocalDate planned, Optional<LocalDate> start) {
        if (action.begun().isPresent() || start.isEmpty()) {
            return planned;
        }
        return action.start()
                .value()
                .map(first -> planned.plusDays(ChronoUnit.DAYS.between(first, start.get())))
                .orElseGet(() -> later(planned, start.get()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    @Override
    public String toString() {
        return "Schedule of %s: %s actions".formatted(day, actions.size());
    }
}
