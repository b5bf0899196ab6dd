package org.cldess.form;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A thing that can be looked at as it was known on a day: what happened later is not seen, what was planned for later is. What its components
 * say of time is enough for most.
 *
 * @param <T> the thing itself
 */
public interface Seen<T extends Record & Seen<T>> {
    /**
     * The thing as it was known on a day.
     *
     * @param day the day
     * @return a narrowed copy; the very same thing where the day hides nothing of it
     */
    @SuppressWarnings("unchecked")
    default T seenOn(LocalDate day) {
        return (T) Narrowing.on(day).of((Record) this);
    }

    /**
     * What a day hides of the thing that its components cannot say.
     *
     * @param day the day
     * @return the thing without that; the very same one where that is nothing; nothing where the thing itself was not there yet
     */
    @SuppressWarnings("unchecked")
    default Optional<T> judgedOn(LocalDate day) {
        return Optional.of((T) this);
    }
}
