package org.cldess.thing;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.form.Narrowing;

/**
 * A thing that can be viewed as it was known on a day: later events are left out, plans for later days are included.
 * For most things, the time annotations of the components suffice.
 *
 * @param <T> the type of the thing
 */
public interface DayDependent<T extends Record & DayDependent<T>> {
    /**
     * Returns the thing as it was known on a day.
     *
     * @param day the day
     * @return a narrowed copy; the very same object if nothing of it is hidden on that day
     */
    @SuppressWarnings("unchecked")
    default T seenOn(LocalDate day) {
        return (T) Narrowing.by(new DayCriterion(day)).of((Record) this);
    }

    /**
     * Removes what is hidden on a day and cannot be expressed by annotations.
     *
     * @param day the day
     * @return the thing without the hidden data; the very same object if nothing is hidden; empty if the thing did not
     *     exist yet
     */
    @SuppressWarnings("unchecked")
    default Optional<T> withoutHiddenOn(LocalDate day) {
        return Optional.of((T) this);
    }
}
