package org.cldess.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The earliest days on which an action can begin and end (<i>{@index "dates au plus tôt"}</i>), given the actions that
 * it comes after.
 *
 * @param action the action, as seen on the day of the schedule
 * @param start the day on which it began, or else the earliest day on which it can; empty if neither its own plan nor
 *     the actions that it waits for give one
 * @param end the day on which it ended, or else the earliest day on which it can; empty if that is unknown or if the
 *     action is dropped
 * @param predecessors the actions that it comes after, in the order of its links
 */
public record Forecast(
        Action action, Optional<LocalDate> start, Optional<LocalDate> end, List<Forecast.Predecessor> predecessors) {
    /** Copies the list. */
    public Forecast {
        predecessors = List.copyOf(predecessors);
    }

    /**
     * An action that another one comes after.
     *
     * @param link the link to it
     * @param action the action, as seen on the day of the schedule
     * @param milestone the milestone that is enough; empty if the action must end
     * @param isOver whether it no longer prevents the other from beginning: it is done or dropped, or has reached the
     *     milestone
     * @param day the day since which it is over, or else the earliest on which it can be; empty if that is unknown or
     *     if the action is dropped
     */
    public record Predecessor(
            ActionLink link, Action action, Optional<Milestone> milestone, boolean isOver, Optional<LocalDate> day) {}

    /**
     * Returns the actions for which this one waits.
     *
     * @return the predecessors that are not over; empty if the action has begun or is over
     */
    public List<Predecessor> awaited() {
        return action.begun().isPresent() || action.status().isOver()
                ? List.of()
                : predecessors.stream().filter(other -> !other.isOver()).toList();
    }

    /**
     * Returns how many days after its planned start the action can begin at the earliest, or began.
     *
     * @return the days, 0 if it is in time; empty if one of the two days is unknown
     */
    public Optional<Long> startDelay() {
        return delay(action.start().value(), start);
    }

    /**
     * Returns how many days after its planned end the action can end at the earliest, or ended.
     *
     * @return the days, 0 if it is in time; empty if one of the two days is unknown
     */
    public Optional<Long> endDelay() {
        return delay(action.end().value(), end);
    }

    private static Optional<Long> delay(Optional<LocalDate> planned, Optional<LocalDate> day) {
        return planned.flatMap(first -> day.map(then -> Math.max(0, ChronoUnit.DAYS.between(first, then))));
    }
}
